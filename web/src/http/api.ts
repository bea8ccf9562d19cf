// Made from api/openapi.yaml by `npm run api`; not to be edited.
export interface paths {
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The imports of the post's organisation, newest first */
        get: operations["listImports"];
        put?: never;
        /**
         * Hands in files or pasted text
         * @description Nothing classified may enter: `unclassified` is the declaration that none of it is. Not a byte is kept of a text
         *     that bears 秘密★, 机密★ or 绝密★. Bytes are held in memory until they have been read and found free of such a mark.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import, file by file */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The import as server-sent events
         * @description Event `import` carries an Import whose `files` are those that changed since the event before (all of them in the
         *     first). The stream ends after the event whose `state` is `done`.
         */
        get: operations["watchImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows for the desk, newest first */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document: its versions, its publication, its ledger */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/successor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says what ended the document: another one, or its repeal */
        put: operations["setSuccessor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a correction: a new version, copied from the newest one */
        post: operations["correctDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        /** Everything the review page shows */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        /**
         * Discards a version that was never reviewed, with its text and its files
         * @description The document goes with it if it has no other version.
         */
        delete: operations["discardVersion"];
        options?: never;
        head?: never;
        /** Changes metadata and disclosure; null empties a member */
        patch: operations["changeVersion"];
        trace?: never;
    };
    "/documents/{id}/versions/{number}/originals/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file as it came: always an attachment, never shown */
        get: operations["getOriginal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions/{number}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a measure that the reader missed */
        post: operations["addMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions/{number}/measures/{measure}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
                measure: components["parameters"]["MeasureId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes a measure from this version
         * @description One that an earlier version had is closed and needs `reason`; it is never deleted.
         */
        delete: operations["removeMeasure"];
        options?: never;
        head?: never;
        /** Changes number, heading, borders or audience; null empties a member */
        patch: operations["changeMeasure"];
        trace?: never;
    };
    "/documents/{id}/versions/{number}/measures/{measure}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes two of one; the first keeps the id, both keep the units, targets and goals go by where they stand */
        post: operations["splitMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions/{number}/measures/{measure}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The measure's units, the whole list */
        put: operations["setUnits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions/{number}/measures/{measure}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The measure's targets, the whole list; a row with its id keeps its history */
        put: operations["setTargets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions/{number}/measures/{measure}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The measure's goals without a number, the whole list */
        put: operations["setGoals"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions/{number}/measures/{measure}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms one measure as it is shown
         * @description A proposed unit (first-named as lead, issuer where none is printed) is taken with it, marked as assigned.
         */
        post: operations["confirmMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions/{number}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Targets stated outside the measures, the whole list */
        put: operations["setDocumentTargets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions/{number}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Goals stated outside the measures, the whole list */
        put: operations["setDocumentGoals"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions/{number}/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Who may apply, the whole list; sending it confirms it */
        put: operations["setConditions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions/{number}/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Which measure of the version before each one is; sending it confirms it
         * @description A measure of the version before that stands in no row is closed, with the reason given for it.
         */
        put: operations["setPairs"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions/{number}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms every measure that carries no doubt
         * @description With `proposals`, also those whose only doubts are a missing unit or lead for which there is a proposal, which is
         *     taken and marked as assigned.
         */
        post: operations["confirmAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions/{number}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The review is done; refused while a doubt is open */
        post: operations["finishReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes the newest reviewed version, with the secrecy check */
        post: operations["proposePublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/publication/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes what was proposed; by another person than the proposer */
        post: operations["approvePublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/publication/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the proposal back with a reason */
        post: operations["refusePublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/publication/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the document off the portal; its page stays and says so */
        post: operations["withdrawPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts, what is new and what closes soon */
        get: operations["getHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this deployment calls itself */
        get: operations["getSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A published document; of a withdrawn one, that it was withdrawn
         * @description A document that was never published is `404`, as one that does not exist. A withdrawn one answers `200` with state
         *     `withdrawn`, its title, when and why, and its successor, and nothing of its text.
         */
        get: operations["getPublicDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/measures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One measure: what, for whom, until when, who answers */
        get: operations["getPublicMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Full-text search over what is published
         * @description Words between blanks must all occur; the title, the heading and the body of an item are looked at. An everyday word
         *     also finds the words of documents that it stands for (`understood`). Without `audience` only what is for
         *     enterprises is found. Of one facet any of the given values will do; its own counts say what another choice would
         *     find. Where nothing is found `help` says how to go on, and `items` may be hits of a part of the words.
         */
        get: operations["searchPublic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How what was begun to be typed may go on, at most ten */
        get: operations["suggestPublic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same search over everything that officers may see */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the ledger of a reviewed document, or brings it up to date with the newest reviewed version
         * @description One task per measure. What a version no longer holds is closed with a reason; what was paired keeps its task,
         *     targets, assignments and entries. Asked again without a newer version, nothing changes.
         */
        post: operations["openLedger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many tasks and targets stand at which light, by one dimension (board, areas, units, …) */
        get: operations["summariseLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The table of the ledger */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** One task with its assignments, targets, reports and open proposals */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Theme, programme, due date; done or not */
        patch: operations["changeTask"];
        trace?: never;
    };
    "/tasks/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a unit lead, responsible or supporting; marked as assigned, not in the text
         * @description A task has one lead; naming another one ends the former lead's assignment as lead.
         */
        post: operations["addAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 交办 a collective to its members of the next level
         * @description An enumerable collective (各设区市) is expanded for today; `organisation_ids` may leave members out. Of an
         *     indefinite one (省有关部门) the officer names the units. Dispatched a second time, only those that are new are added.
         */
        post: operations["dispatchAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a supporting unit for a report, which it owes only when asked */
        post: operations["askAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit no longer has the task; what it reported stays */
        post: operations["endAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the unit did, in words; the responsible unit reports its part to the lead */
        post: operations["reportProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Targets with their actual value and light */
        get: operations["listTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** The target page, as of today or of a day in the past */
        get: operations["getTarget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Subject, kind, base, definition, due date, whether evidence is asked for, which indicator counts it */
        patch: operations["changeTarget"];
        trace?: never;
    };
    "/targets/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /** How much is expected when; until chosen the light is grey */
        put: operations["setPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{id}/light": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The light that is circulated; a person's decision, with a reason */
        post: operations["circulateLight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A figure of the post's own unit
         * @description The same figure entered once more while it waits is the same entry.
         */
        post: operations["enterFigure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures, newest first */
        get: operations["listEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** One figure with its whole path */
        get: operations["getEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another person of the same unit vouches for the figure */
        post: operations["checkEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The lead takes the figure into what it collects */
        post: operations["mergeEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The office accepts the figure; from now on it counts */
        post: operations["acceptEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Back to the unit that entered it, with a reason; by whoever has the next step
         * @description What was entered is returned under ledger.check, what was checked under ledger.merge, what was merged under ledger.accept.
         */
        post: operations["returnEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new figure in place of one that was returned or accepted; the earlier one is kept */
        post: operations["correctEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals that two things are one, or contradict */
        get: operations["listMerges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merges/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** They are one; or, of a flow and a stock, they belong together */
        post: operations["acceptMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merges/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** They are two; the same pair is not proposed again */
        post: operations["rejectMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merges/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undoes an accepted merge; every entry goes back to where it came from */
        post: operations["splitMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/ledger.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The table of the ledger as a workbook, with the numbers of the page */
        get: operations["exportLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/unit.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines of one unit as a workbook; without `unit`, of the post's own */
        get: operations["exportUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/silent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units that owe a report and have sent none for so many days */
        get: operations["listSilent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chasing history, newest first */
        get: operations["listChases"];
        put?: never;
        /**
         * Chases one unit or several; `all_silent` reminds everyone who is silent with one click
         * @description About one `subject`, the units of `organisation_ids`; with `all_silent`, about what they owe, everyone who is silent,
         *     or those of them that are named. A reminder needs chasing.send; the higher rungs chasing.supervise. Who was chased
         *     about the same thing by the same rung today is not chased again.
         */
        post: operations["sendChases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chases/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit answers */
        post: operations["answerChase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wanted of the session's post, by deadline */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, under which post, what it may do */
        get: operations["getSession"];
        put?: never;
        /**
         * Signs in; the session is a cookie that no script can read
         * @description The same answer, after the same time, for a login that does not exist and for a wrong password.
         */
        post: operations["signIn"];
        /** Signs out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** From now on the session acts under this post, and under no other */
        put: operations["switchPost"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of one's own sessions */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes one's own password and ends one's other sessions */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts of the administrator's area, by login */
        get: operations["listAccounts"];
        put?: never;
        /** Makes an account with its posts; its first password is in the answer and nowhere else */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** One account with its posts, past and future ones too */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the name; disables, which ends every session, or enables again */
        patch: operations["changeAccount"];
        trace?: never;
    };
    "/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a new first password, which must be changed, and ends every session */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a post; never to oneself */
        post: operations["givePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sets the post's last day, or its deputy (AB角) */
        patch: operations["changePost"];
        trace?: never;
    };
    "/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units by name; what a document of `within` would mean by the words goes first */
        get: operations["searchOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}": {
        parameters: {
            query?: {
                /** @description Names and members of this day; without it of today */
                on?: components["parameters"]["OnDay"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** One unit, with its name of the day */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/children": {
        parameters: {
            query?: {
                /** @description Names and members of this day; without it of today */
                on?: components["parameters"]["OnDay"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** The units directly below, on the day */
        get: operations["listOrganisationChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** The posts in force today at a unit */
        get: operations["listOrganisationPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The divisions directly below one; or those with words in their name, former names too */
        get: operations["listDivisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/divisions/{code}": {
        parameters: {
            query?: {
                /** @description Names and members of this day; without it of today */
                on?: components["parameters"]["OnDay"];
            };
            header?: never;
            path: {
                /** @description GB/T 2260; a former code finds the division of today */
                code: string;
            };
            cookie?: never;
        };
        /** One division */
        get: operations["getDivision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Id: string;
        /** @description A code of GB/T 2260, or the own key of an area without one */
        AreaCode: string;
        /** @description Cursor of the next page; null on the last */
        Next: string | null;
        /**
         * Format: int64
         * @description Ten-thousandths of the unit
         */
        Measured: number;
        Problem: {
            type: string;
            /** @description What kind of thing happened, in the language asked for */
            title: string;
            status: number;
            code: string;
            /** @description The message of `code`: what is wrong and what to do */
            detail: string;
            /** @description Names this request in the server's log */
            instance?: string;
            /** @description Every bad field at once */
            errors: {
                field: string;
                code: string;
                detail: string;
            }[];
        };
        Site: {
            name: string;
            /** @description Of the program */
            version: string;
            /** @description Every page says 演示数据 */
            demo: boolean;
            /** @description A telephone number */
            hotline?: string;
        };
        /** @description Who did something, and under which unit */
        Person: {
            account_id: components["schemas"]["Id"];
            name: string;
            organisation_id: components["schemas"]["Id"];
            organisation: string;
        };
        /** @description A reason made of evidence; `code` is a key of messages/ under `reasons`, `values` fill its braces */
        Reasoned: {
            code: string;
            values: {
                [key: string]: string;
            };
        };
        Reason: {
            reason: string;
        };
        /** @description SHA-256 */
        Digest: string;
        PastedText: {
            text: string;
            /** @description What to call it in the list of imports */
            name?: string;
            document?: components["schemas"]["Id"];
            /** @constant */
            unclassified: true;
        };
        /** @enum {string} */
        ImportState: "waiting" | "reading" | "done";
        /** @enum {string} */
        ImportFileState: "waiting" | "reading" | "stored" | "failed";
        ImportRow: {
            id: components["schemas"]["Id"];
            state: components["schemas"]["ImportState"];
            /** Format: date-time */
            created_at: string;
            created_by: components["schemas"]["Person"];
            total: number;
            /** @description Stored or failed */
            done: number;
            failed: number;
        };
        ImportList: {
            items: components["schemas"]["ImportRow"][];
            next: components["schemas"]["Next"];
        };
        Import: {
            id: components["schemas"]["Id"];
            state: components["schemas"]["ImportState"];
            /** Format: date-time */
            created_at: string;
            created_by: components["schemas"]["Person"];
            total: number;
            done: number;
            failed: number;
            one_document: boolean;
            files: components["schemas"]["ImportFile"][];
        };
        ImportFile: {
            /** @description From 1, in the order of the upload */
            position: number;
            /** @description Empty for a file that was refused for its mark */
            name: string;
            size: number;
            state: components["schemas"]["ImportFileState"];
            /** @description Error code, when failed: policy.classified, policy.read_failed … */
            error?: string;
            /** @description The error in the visitor's language */
            message?: string;
            /** @description Codes of what was left out of a file read in part */
            notices: string[];
            document?: components["schemas"]["Id"];
            version?: number;
            title?: string;
            held?: components["schemas"]["Held"];
            measures?: number;
            targets?: number;
            doubts?: number;
        };
        /** @description The document was already held; what came is a new version of it */
        Held: {
            /** @enum {string} */
            by: "number" | "text" | "chosen";
            /** @description Share of the text in common × 10⁴ */
            likeness: number;
        };
        /**
         * @description Of the issuer
         * @enum {string}
         */
        Level: "national" | "province" | "city" | "county";
        /**
         * @description 主动公开, 依申请公开, 不予公开
         * @enum {string}
         */
        Disclosure: "open" | "on_request" | "withheld";
        /** @enum {string} */
        VersionState: "to_review" | "reviewed";
        /** @enum {string} */
        PublicationState: "none" | "proposed" | "published" | "withdrawn";
        /** @enum {string} */
        LedgerState: "not_open" | "open";
        /**
         * @description 尚未生效, 有效, 失效, 被替代, 废止
         * @enum {string}
         */
        Validity: "not_yet_in_force" | "in_force" | "expired" | "replaced" | "repealed";
        DocumentRow: {
            id: components["schemas"]["Id"];
            title: string;
            doc_number?: string;
            issuers: string[];
            /** Format: date */
            sign_date?: string;
            region?: string;
            level?: components["schemas"]["Level"];
            disclosure?: components["schemas"]["Disclosure"];
            /** @description The newest one */
            version: number;
            state: components["schemas"]["VersionState"];
            publication: components["schemas"]["PublicationState"];
            ledger: components["schemas"]["LedgerState"];
            measures: number;
            /** @description Open ones of the newest version */
            doubts: number;
            /** Format: date-time */
            imported_at: string;
            validity: components["schemas"]["Validity"];
        };
        DocumentList: {
            items: components["schemas"]["DocumentRow"][];
            next: components["schemas"]["Next"];
        };
        Document: {
            id: components["schemas"]["Id"];
            /** @description Of the newest version */
            title: string;
            doc_number?: string;
            issuers: string[];
            /** @description Whose desk it lies on */
            organisation: components["schemas"]["OrganisationRef"];
            /** @description Newest first */
            versions: components["schemas"]["VersionRow"][];
            publication: components["schemas"]["DocumentPublication"];
            ledger: components["schemas"]["LedgerState"];
            validity: components["schemas"]["Validity"];
            /** Format: date */
            ended_on?: string;
            successor?: components["schemas"]["DocumentRef"];
            replaces: components["schemas"]["DocumentRef"][];
            /** @description What the session's post may do with it now */
            may: ("review" | "correct" | "discard" | "propose" | "approve" | "refuse" | "withdraw" | "set_successor" | "open_ledger")[];
        };
        VersionRow: {
            number: number;
            state: components["schemas"]["VersionState"];
            origin: components["schemas"]["VersionOrigin"];
            reason?: string;
            held?: components["schemas"]["Held"];
            /** Format: date-time */
            imported_at: string;
            imported_by: components["schemas"]["Person"];
            /** Format: date-time */
            reviewed_at?: string;
            reviewed_by?: components["schemas"]["Person"];
        };
        /** @enum {string} */
        VersionOrigin: "imported" | "corrected";
        /** @description Both members absent: the document stands as before */
        SuccessorChange: {
            /** @description The document that replaces it */
            document?: components["schemas"]["Id"];
            /**
             * Format: date
             * @description Since when; without `document` the document is repealed
             */
            ended_on?: string;
        };
        DocumentPublication: {
            state: components["schemas"]["PublicationState"];
            /** @description What the portal shows */
            version?: number;
            /** @description What awaits a second person; also beside an older version that is public */
            proposal?: components["schemas"]["PublicationProposal"];
            /** @description Newest first */
            history: components["schemas"]["PublicationAct"][];
        };
        PublicationProposal: {
            id: components["schemas"]["Id"];
            version: number;
            /** Format: date-time */
            proposed_at: string;
            proposed_by: components["schemas"]["Person"];
            secrecy_check: components["schemas"]["SecrecyCheck"];
        };
        SecrecyCheck: {
            /** @description Who checked */
            checked_by: string;
            /** Format: date */
            checked_on: string;
            /** @example 不涉及国家秘密、工作秘密和个人隐私，可以公开 */
            statement: string;
        };
        NewProposal: {
            version: number;
            secrecy_check: components["schemas"]["SecrecyCheck"];
        };
        PublicationApproval: {
            proposal: components["schemas"]["Id"];
        };
        PublicationRefusal: {
            proposal: components["schemas"]["Id"];
            reason: string;
        };
        PublicationAct: {
            /** @enum {string} */
            act: "proposed" | "approved" | "refused" | "withdrawn";
            version: number;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Person"];
            reason?: string;
            secrecy_check?: components["schemas"]["SecrecyCheck"];
        };
        DocumentVersion: {
            document: components["schemas"]["Id"];
            number: number;
            state: components["schemas"]["VersionState"];
            origin: components["schemas"]["VersionOrigin"];
            reason?: string;
            held?: components["schemas"]["Held"];
            /** Format: date-time */
            imported_at: string;
            imported_by: components["schemas"]["Person"];
            /** Format: date-time */
            reviewed_at?: string;
            reviewed_by?: components["schemas"]["Person"];
            metadata: components["schemas"]["Metadata"];
            /** @description Where the text says it */
            spans: {
                [key: string]: components["schemas"]["Span"];
            };
            /** @description The clean text; show as text only */
            text: string;
            sections: components["schemas"]["DocumentSection"][];
            /** @description In the document's order */
            measures: components["schemas"]["Measure"][];
            /** @description Outside the measures */
            targets: components["schemas"]["VersionTarget"][];
            /** @description Outside the measures */
            goals: components["schemas"]["VersionGoal"][];
            conditions: components["schemas"]["VersionCondition"][];
            conditions_confirmed: boolean;
            citations: components["schemas"]["Citation"][];
            originals: components["schemas"]["Original"][];
            /** @description One for each measure of the version before */
            pairs: components["schemas"]["VersionPair"][];
            /** @description Open ones, the gravest first */
            doubts: components["schemas"]["Doubt"][];
            effects: components["schemas"]["ReviewEffects"];
        };
        Metadata: {
            /** @description Empty where none is printed */
            title: string;
            doc_number?: string;
            issuers: string[];
            /** Format: date */
            sign_date?: string;
            /** Format: date */
            publish_date?: string;
            region?: string;
            level?: components["schemas"]["Level"];
            topic?: string;
            /** @description 发文系统 */
            issuing_system?: string;
            addressees: string[];
            /** Format: date */
            valid_from?: string;
            /**
             * Format: date
             * @description Its last day in force
             */
            expires_on?: string;
            /** Format: date */
            application_deadline?: string;
            disclosure?: components["schemas"]["Disclosure"];
        };
        VersionChange: {
            title?: string;
            doc_number?: string | null;
            issuers?: string[];
            /** Format: date */
            sign_date?: string | null;
            /** Format: date */
            publish_date?: string | null;
            region?: string | null;
            /** @enum {string|null} */
            level?: "national" | "province" | "city" | "county" | null;
            topic?: string | null;
            issuing_system?: string | null;
            addressees?: string[];
            /** Format: date */
            valid_from?: string | null;
            /** Format: date */
            expires_on?: string | null;
            /** Format: date */
            application_deadline?: string | null;
            /** @enum {string|null} */
            disclosure?: "open" | "on_request" | "withheld" | null;
        };
        Span: {
            begin: number;
            end: number;
            /** @description × 10⁴ */
            confidence: number;
        };
        DocumentSection: {
            number?: string;
            title: string;
            depth: number;
            begin: number;
            end: number;
        };
        /**
         * @description 政策条款 for enterprises, 工作举措 for government
         * @enum {string}
         */
        Audience: "policy_item" | "work_item";
        /**
         * @description Read from the text, added or split off by a reviewer
         * @enum {string}
         */
        ItemOrigin: "read" | "added" | "split";
        Measure: {
            id: components["schemas"]["Id"];
            /** @description As printed */
            number?: string;
            heading?: string;
            /** @description The source text between `begin` and `end` */
            text: string;
            /** @description Titles above it, outermost first */
            section: string[];
            begin: number;
            end: number;
            audience: components["schemas"]["Audience"];
            origin: components["schemas"]["ItemOrigin"];
            confidence: number;
            confirmed: boolean;
            doubts: components["schemas"]["Doubt"][];
            units: components["schemas"]["MeasureUnit"][];
            proposals: components["schemas"]["UnitProposal"][];
            targets: components["schemas"]["VersionTarget"][];
            goals: components["schemas"]["VersionGoal"][];
        };
        Doubt: {
            /** @enum {string} */
            kind: "no_unit" | "no_lead" | "indefinite_group" | "unknown_unit" | "likely_duplicate" | "condition" | "unconfirmed_pairs" | "low_confidence" | "no_title";
            measure?: components["schemas"]["Id"];
            unit?: components["schemas"]["Id"];
            target?: components["schemas"]["Id"];
            /** @description The measure that it may duplicate */
            other?: components["schemas"]["MeasureRef"];
            confidence?: number;
        };
        MeasureRef: {
            id: components["schemas"]["Id"];
            document: components["schemas"]["DocumentRef"];
            number?: string;
            heading?: string;
            likeness?: number;
        };
        /**
         * @description One body; a group that can be listed (各设区市); one that cannot (相关成员单位); a name that the catalogue does not know
         * @enum {string}
         */
        UnitKind: "organisation" | "enumerable" | "indefinite" | "unknown";
        MeasureUnit: {
            id: components["schemas"]["Id"];
            /** @description As printed */
            name: string;
            role: components["schemas"]["Role"];
            /** @description What the text says; absent where the text does not name the unit */
            printed_role?: components["schemas"]["Role"];
            /** @description The role, or the unit, is assigned and not in the text */
            assigned: boolean;
            kind: components["schemas"]["UnitKind"];
            organisation?: components["schemas"]["OrganisationRef"];
            /** @description How many bodies an enumerable group has on the document's date */
            members?: number;
            /** @description Whom the reviewer named for an indefinite group */
            named: components["schemas"]["OrganisationRef"][];
            begin?: number;
            end?: number;
            confidence?: number;
        };
        /** @description What confirming the measure assigns */
        UnitProposal: {
            /** @enum {string} */
            why: "first_named" | "issuer";
            unit?: components["schemas"]["Id"];
            name: string;
            organisation?: components["schemas"]["OrganisationRef"];
            role: components["schemas"]["Role"];
        };
        UnitChanges: {
            units: components["schemas"]["UnitChange"][];
        };
        UnitChange: {
            /** @description A row that is already there keeps its printed name and role */
            id?: components["schemas"]["Id"];
            /** @description Needed for a new row unless `organisation_id` is given */
            name?: string;
            role: components["schemas"]["Role"];
            /** @description Without it the name is looked up */
            organisation?: string;
            /** @description Organisations, for an indefinite group */
            named?: components["schemas"]["Id"][];
            /** @description With `end`: the text names it there */
            begin?: number;
            end?: number;
        };
        VersionTarget: {
            id: components["schemas"]["Id"];
            /** @description The phrase as printed */
            text: string;
            /** @description Of what: 省级专精特新中小企业 */
            subject: string;
            /** @description Absent only for relative_growth */
            value?: components["schemas"]["Measured"];
            /** @description As printed: 户, 万元, % */
            unit: string;
            comparator: components["schemas"]["Comparator"];
            kind: components["schemas"]["TargetKind"];
            binding?: components["schemas"]["Binding"];
            /**
             * Format: date
             * @description The last day
             */
            due?: string;
            /** @description As printed */
            due_text?: string;
            origin: components["schemas"]["ItemOrigin"];
            begin?: number;
            end?: number;
            confidence?: number;
        };
        TargetChanges: {
            targets: components["schemas"]["TargetChange"][];
        };
        TargetChange: {
            id?: components["schemas"]["Id"];
            text?: string;
            subject: string;
            value?: components["schemas"]["Measured"];
            unit: string;
            comparator: components["schemas"]["Comparator"];
            kind: components["schemas"]["TargetKind"];
            binding?: components["schemas"]["Binding"];
            /** Format: date */
            due?: string;
            due_text?: string;
            begin?: number;
            end?: number;
        };
        VersionGoal: {
            id: components["schemas"]["Id"];
            text: string;
            origin: components["schemas"]["ItemOrigin"];
            begin?: number;
            end?: number;
            confidence?: number;
        };
        GoalChanges: {
            goals: components["schemas"]["PhraseChange"][];
        };
        VersionCondition: {
            id: components["schemas"]["Id"];
            text: string;
            origin: components["schemas"]["ItemOrigin"];
            begin?: number;
            end?: number;
            confidence?: number;
        };
        ConditionChanges: {
            conditions: components["schemas"]["PhraseChange"][];
        };
        PhraseChange: {
            id?: components["schemas"]["Id"];
            text: string;
            begin?: number;
            end?: number;
        };
        Citation: {
            title?: string;
            doc_number?: string;
            /** @description The cited document */
            document?: components["schemas"]["Id"];
            begin: number;
            end: number;
        };
        Original: {
            digest: components["schemas"]["Digest"];
            name: string;
            size: number;
            media_type: string;
        };
        NewMeasure: {
            begin: number;
            end: number;
            number?: string;
            heading?: string;
            audience: components["schemas"]["Audience"];
        };
        MeasureChange: {
            begin?: number;
            end?: number;
            number?: string | null;
            heading?: string | null;
            audience?: components["schemas"]["Audience"];
        };
        MeasureSplit: {
            /** @description Where the second begins, in the version's text, strictly inside the measure */
            at: number;
            /** @description Of the second */
            heading?: string;
        };
        VersionPair: {
            /** @description A measure of the version before */
            was: components["schemas"]["MeasureRef"];
            /** @description The same one in this version; absent where it has no partner */
            measure?: components["schemas"]["Id"];
            /** @enum {string} */
            state: "proposed" | "confirmed";
            /** @enum {string} */
            evidence?: "heading" | "text" | "reviewer" | "correction";
            likeness?: number;
            /** @description Why the old one is closed */
            reason?: string;
        };
        PairChange: {
            pairs: {
                was: components["schemas"]["Id"];
                measure: components["schemas"]["Id"];
            }[];
            closed: {
                was: components["schemas"]["Id"];
                reason: string;
            }[];
        };
        ConfirmAll: {
            /** @default false */
            proposals?: boolean;
        };
        /** @description What opening the ledger and publishing would make: N tasks, M targets, K policy items */
        ReviewEffects: {
            tasks: number;
            targets: number;
            policy_items: number;
        };
        PublicHome: {
            documents: number;
            /** @description In force today */
            policy_items: number;
            work_items: number;
            /** @description At most 8 */
            newest: components["schemas"]["PublicRow"][];
            /** @description At most 8 that close within 30 days, soonest first */
            closing: components["schemas"]["PublicRow"][];
        };
        PublicRow: {
            id: components["schemas"]["Id"];
            title: string;
            doc_number?: string;
            issuers: string[];
            region?: string;
            /** Format: date-time */
            published_at: string;
            /** Format: date */
            closes_on?: string;
        };
        PublicDocument: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            state: "published" | "withdrawn";
            title: string;
            doc_number?: string;
            issuers: string[];
            validity?: components["schemas"]["Validity"];
            /** Format: date */
            ended_on?: string;
            /** @description If it, too, is public */
            successor?: components["schemas"]["DocumentRef"];
            replaces?: components["schemas"]["DocumentRef"][];
            /** Format: date-time */
            withdrawn_at?: string;
            withdrawn_reason?: string;
            version?: number;
            /** @description Those that were public, newest first */
            versions: components["schemas"]["PublicVersion"][];
            /** Format: date-time */
            published_at?: string;
            metadata?: components["schemas"]["Metadata"];
            text?: string;
            /** @description Sections and measures, in order */
            contents?: components["schemas"]["ContentsEntry"][];
            measures?: components["schemas"]["PublicDocumentMeasure"][];
            targets?: components["schemas"]["PublicTarget"][];
            goals?: components["schemas"]["PublicPhrase"][];
            conditions?: components["schemas"]["PublicPhrase"][];
            citations?: components["schemas"]["Citation"][];
        };
        PublicVersion: {
            number: number;
            /** Format: date-time */
            published_at: string;
            /** @description Of a correction */
            reason?: string;
        };
        ContentsEntry: {
            number?: string;
            title: string;
            depth: number;
            begin: number;
            measure?: components["schemas"]["Id"];
        };
        PublicUnit: {
            name: string;
            role: components["schemas"]["Role"];
            /** @description Not in the text */
            assigned: boolean;
            organisation?: components["schemas"]["OrganisationRef"];
            begin?: number;
            end?: number;
        };
        PublicTarget: {
            id: components["schemas"]["Id"];
            text: string;
            subject: string;
            value?: components["schemas"]["Measured"];
            unit: string;
            comparator: components["schemas"]["Comparator"];
            kind: components["schemas"]["TargetKind"];
            binding?: components["schemas"]["Binding"];
            /** Format: date */
            due?: string;
            due_text?: string;
            begin?: number;
            end?: number;
        };
        PublicPhrase: {
            text: string;
            begin?: number;
            end?: number;
        };
        PublicDocumentMeasure: {
            id: components["schemas"]["Id"];
            number?: string;
            heading?: string;
            text: string;
            begin: number;
            end: number;
            audience: components["schemas"]["Audience"];
            units: components["schemas"]["PublicUnit"][];
            targets: components["schemas"]["PublicTarget"][];
            goals: components["schemas"]["PublicPhrase"][];
        };
        /**
         * @description Of a measure that a newer version no longer holds, or whose document is withdrawn: `state`, `document` and, where it
         *     is public, the reason; nothing of its text.
         */
        PublicMeasure: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            state: "published" | "closed" | "withdrawn";
            document: components["schemas"]["PublicDocumentHead"];
            reason?: string;
            number?: string;
            heading?: string;
            /** @description The source text: what you get */
            text?: string;
            section?: string[];
            begin?: number;
            end?: number;
            audience?: components["schemas"]["Audience"];
            /** @description For whom, as far as the document says */
            conditions?: components["schemas"]["PublicPhrase"][];
            /**
             * Format: date
             * @description Until when to apply, if said
             */
            closes_on?: string;
            /** @description Who answers, the lead first */
            units?: components["schemas"]["PublicUnit"][];
            targets?: components["schemas"]["PublicTarget"][];
            goals?: components["schemas"]["PublicPhrase"][];
            /** @description The measure before it in the document */
            previous?: components["schemas"]["Id"];
            next?: components["schemas"]["Id"];
        };
        PublicDocumentHead: {
            id: components["schemas"]["Id"];
            title: string;
            doc_number?: string;
            issuers: string[];
            /** Format: date */
            sign_date?: string;
            region?: string;
            validity?: components["schemas"]["Validity"];
            /** Format: date */
            valid_from?: string;
            /** Format: date */
            expires_on?: string;
            /** Format: date */
            ended_on?: string;
            successor?: components["schemas"]["DocumentRef"];
        };
        /** @enum {string} */
        SearchKind: "measure" | "document";
        SearchPage: {
            items: components["schemas"]["SearchItem"][];
            next: components["schemas"]["Next"];
            /** @description Hits; with `capped` there are more */
            total: number;
            /** @description A very common word: `total`, `facets` and the order are of the newest hits, and of those in titles and headings */
            capped: boolean;
            /** @description The values that occur, by facet; the most frequent first, years the newest first */
            facets: {
                kind: components["schemas"]["FacetCounts"];
                audience: components["schemas"]["FacetCounts"];
                issuing_system: components["schemas"]["FacetCounts"];
                topic: components["schemas"]["FacetCounts"];
                level: components["schemas"]["FacetCounts"];
                area: components["schemas"]["FacetCounts"];
                year: components["schemas"]["FacetCounts"];
                validity: components["schemas"]["FacetCounts"];
            };
            understood: components["schemas"]["UnderstoodWord"][];
            /** @description Only where the text as typed finds nothing */
            help?: components["schemas"]["SearchHelp"];
        };
        FacetCounts: {
            value: string;
            count: number;
        }[];
        SearchItem: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["SearchKind"];
            document_id: components["schemas"]["Id"];
            /** @description Of the document */
            title: components["schemas"]["MarkedText"];
            /** @description Of the measure */
            heading?: components["schemas"]["MarkedText"];
            /** @description Where most of the words stand together */
            snippet: components["schemas"]["MarkedText"];
            audience: components["schemas"]["Audience"];
            issuing_system?: string;
            topics: string[];
            level?: components["schemas"]["Level"];
            area?: components["schemas"]["AreaCode"];
            /**
             * Format: date
             * @description Of signing or publication
             */
            date?: string;
            validity: components["schemas"]["Validity"];
            /** Format: date */
            expires_on?: string;
            /** Format: date */
            application_deadline?: string;
        };
        MarkedText: {
            /** @description Plain text; … stands for what was left out */
            text: string;
            /** @description The words that were found, ascending and apart */
            marks: {
                /** @description In Unicode characters */
                begin: number;
                end: number;
            }[];
        };
        UnderstoodWord: {
            said: string;
            /** @description What it stands for in documents */
            also: string[];
        };
        SearchHelp: {
            /** @description Choices that alone keep hits out, the one that keeps out most first */
            widen: {
                /** @enum {string} */
                facet: "kind" | "audience" | "issuing_system" | "topic" | "level" | "area" | "year" | "validity";
                count: number;
            }[];
            /** @description Hits without any choice */
            without_filters: number;
            /** @description The words that `items` are hits of */
            instead: string[];
            /** @description What was left out of the words */
            dropped: string[];
            did_you_mean: string[];
        };
        Suggestions: {
            items: {
                text: string;
                /**
                 * @description A word of the thesaurus, a heading or title, a document whose title holds it
                 * @enum {string}
                 */
                kind: "word" | "phrase" | "document";
                /** @description Only of a document */
                document_id?: components["schemas"]["Id"];
            }[];
        };
        /**
         * @description 正常, 关注, 滞后, 逾期, 沉默, 未定计划
         * @enum {string}
         */
        Light: "on_track" | "watch" | "behind" | "overdue" | "silent" | "no_plan";
        /**
         * @description 牵头, 责任, 配合
         * @enum {string}
         */
        Role: "lead" | "responsible" | "support";
        /** @enum {string} */
        TargetKind: "flow" | "net_flow" | "stock" | "growth" | "relative_growth" | "ceiling" | "coverage" | "milestone" | "recurrent" | "watch_list";
        /** @enum {string} */
        Comparator: "at_least" | "more_than" | "at_most" | "less_than" | "equal" | "about";
        /**
         * @description 确保/必须 or 力争/争取; absent where the text says neither
         * @enum {string}
         */
        Binding: "binding" | "aimed_at";
        /** @enum {string} */
        TaskState: "open" | "done" | "closed";
        /** @enum {string} */
        EntryState: "entered" | "checked" | "merged" | "accepted" | "returned" | "replaced";
        /** @enum {string} */
        MergeKind: "same" | "conflict" | "flow_and_stock";
        /** @enum {string} */
        MergeState: "proposed" | "accepted" | "rejected" | "split";
        /** @enum {string} */
        MergeSubject: "task" | "target";
        /**
         * @description Steps at batch dates, last year’s curve, milestones, a straight line
         * @enum {string}
         */
        PlanKind: "steps" | "last_year" | "milestones" | "line";
        /**
         * @description Named by the text; by an officer where the text names none; or by dispatching a collective
         * @enum {string}
         */
        Origin: "text" | "assigned" | "dispatched";
        /** @enum {string} */
        SummaryDimension: "light" | "unit" | "theme" | "programme" | "document" | "area";
        OpenLedger: {
            document_id: components["schemas"]["Id"];
        };
        Ledger: {
            document_id: components["schemas"]["Id"];
            /** @description The document’s version that the ledger stands on */
            version: number;
            /** Format: date-time */
            opened_at: string;
            /** @description Open tasks of this document */
            tasks: number;
            targets: number;
            /** @description Proposals to merge that await a decision */
            proposals: number;
        };
        LightCounts: {
            on_track: number;
            watch: number;
            behind: number;
            overdue: number;
            silent: number;
            no_plan: number;
        };
        Summary: {
            items: {
                /** @description A light, an id, a theme, an area’s code */
                key: string;
                name: string;
                tasks: components["schemas"]["LightCounts"];
                targets: components["schemas"]["LightCounts"];
            }[];
        };
        DocumentRef: {
            id: components["schemas"]["Id"];
            title: string;
            /** @description 文号 */
            doc_number?: string;
        };
        UnitRef: {
            assignment_id: components["schemas"]["Id"];
            organisation_id?: components["schemas"]["Id"];
            /** @description As the text names it, or the organisation’s name */
            name: string;
            /** @description Not yet dispatched */
            collective: boolean;
        };
        /** @description What was reached, rolled up from the observations that count */
        Actual: {
            /** Format: date */
            as_of: string;
            value: components["schemas"]["Measured"];
            /** @description Milestones, periods, listed names, covered areas: how many are done */
            done?: number;
            /** @description … of how many */
            of?: number;
            /** @description Numerator of a growth or coverage */
            part?: components["schemas"]["Measured"];
            /** @description Its denominator */
            whole?: components["schemas"]["Measured"];
            /** @enum {string} */
            basis: "typed" | "counted" | "mixed";
        };
        TargetBrief: {
            id: components["schemas"]["Id"];
            subject: string;
            kind: components["schemas"]["TargetKind"];
            comparator?: components["schemas"]["Comparator"];
            value?: components["schemas"]["Measured"];
            unit?: string;
            /** Format: date */
            due?: string;
            actual?: components["schemas"]["Actual"];
            expected?: components["schemas"]["Measured"];
            light: components["schemas"]["Light"];
        };
        LightView: {
            light: components["schemas"]["Light"];
            reasons: components["schemas"]["Reasoned"][];
        };
        CirculatedLight: {
            light: components["schemas"]["Light"];
            /** @description What was advised at that moment */
            computed: components["schemas"]["Light"];
            reason: string;
            by: components["schemas"]["Person"];
            /** Format: date-time */
            at: string;
        };
        SetLight: {
            light: components["schemas"]["Light"];
            reason: string;
        };
        TaskRow: {
            id: components["schemas"]["Id"];
            /** @description 序号 within its document */
            sequence: number;
            document: components["schemas"]["DocumentRef"];
            /** @description As printed */
            number?: string;
            title: string;
            lead: components["schemas"]["UnitRef"][];
            responsible: components["schemas"]["UnitRef"][];
            support: components["schemas"]["UnitRef"][];
            targets: components["schemas"]["TargetBrief"][];
            light: components["schemas"]["LightView"];
            state: components["schemas"]["TaskState"];
            /** Format: date */
            due?: string;
            theme?: string;
            programme?: string;
            /** @description The newest report’s words */
            progress?: string;
            /** Format: date */
            progress_on?: string;
            /** @description In how many documents it stands, if more than one */
            sources?: number;
        };
        TaskList: {
            items: components["schemas"]["TaskRow"][];
            next: components["schemas"]["Next"];
        };
        Task: {
            row: components["schemas"]["TaskRow"];
            /** @description The measure’s text */
            text: string;
            version: number;
            closed_reason?: string;
            assignments: components["schemas"]["Assignment"][];
            /** @description Newest first */
            reports: components["schemas"]["Report"][];
            sources: components["schemas"]["TaskSource"][];
            /** @description That await a decision */
            proposals: components["schemas"]["Merge"][];
        };
        TaskSource: {
            /** @description The task as its own document made it */
            task_id: components["schemas"]["Id"];
            document: components["schemas"]["DocumentRef"];
            measure_id?: components["schemas"]["Id"];
            number?: string;
            title: string;
            /** @description By which it came here; split undoes it */
            merge_id?: components["schemas"]["Id"];
        };
        ChangeTask: {
            theme?: string;
            programme?: string;
            /** Format: date */
            due?: string | null;
            state?: components["schemas"]["TaskState"];
            /** @description Needed to close a task */
            reason?: string;
        };
        Assignment: {
            id: components["schemas"]["Id"];
            task_id: components["schemas"]["Id"];
            organisation_id?: components["schemas"]["Id"];
            name: string;
            role: components["schemas"]["Role"];
            origin: components["schemas"]["Origin"];
            collective: boolean;
            /** @description Of a collective that is not dispatched */
            members?: components["schemas"]["OrganisationRef"][];
            /** @description The collective that it was dispatched from */
            parent_id?: components["schemas"]["Id"];
            area?: components["schemas"]["AreaCode"];
            /** @enum {string} */
            state: "open" | "dispatched" | "ended";
            owes_report: boolean;
            /** Format: date */
            report_by?: string;
            /** @description What a supporting unit was asked */
            asked?: string;
            /** @description Why it was assigned or ended */
            reason?: string;
            /** Format: date */
            last_report_on?: string;
        };
        AssignmentList: {
            items: components["schemas"]["Assignment"][];
        };
        OrganisationRef: {
            organisation_id: components["schemas"]["Id"];
            name: string;
        };
        NewAssignment: {
            organisation_id: components["schemas"]["Id"];
            role: components["schemas"]["Role"];
            reason: string;
        };
        Dispatch: {
            organisation_ids?: components["schemas"]["Id"][];
            /** Format: date */
            report_by?: string;
        };
        AskReport: {
            question: string;
            /** Format: date */
            report_by: string;
        };
        NewReport: {
            text: string;
            /** Format: date */
            as_of: string;
            /**
             * @description The unit’s part is done
             * @default false
             */
            finished?: boolean;
        };
        Report: {
            id: components["schemas"]["Id"];
            assignment_id: components["schemas"]["Id"];
            unit: string;
            role: components["schemas"]["Role"];
            text: string;
            /** Format: date */
            as_of: string;
            finished: boolean;
            by: components["schemas"]["Person"];
            /** Format: date-time */
            at: string;
        };
        TargetRow: {
            brief: components["schemas"]["TargetBrief"];
            task_id: components["schemas"]["Id"];
            sequence: number;
            number: string;
            document: components["schemas"]["DocumentRef"];
            /** @description Of the task */
            title: string;
            lead?: components["schemas"]["UnitRef"];
            /** @description In how many documents it stands */
            sources: number;
            circulated?: components["schemas"]["Light"];
        };
        TargetList: {
            items: components["schemas"]["TargetRow"][];
            next: components["schemas"]["Next"];
        };
        CurvePoint: {
            /** Format: date */
            on: string;
            value: components["schemas"]["Measured"];
        };
        Target: {
            row: components["schemas"]["TargetRow"];
            version: number;
            binding?: components["schemas"]["Binding"];
            quote?: string;
            /**
             * Format: date
             * @description From when flows count
             */
            starts?: string;
            /** @description The value that a stock or growth starts from */
            base?: components["schemas"]["Measured"];
            /** Format: date */
            base_on?: string;
            area?: components["schemas"]["AreaCode"];
            /**
             * @description Of a recurrent target
             * @enum {string}
             */
            period?: "month" | "quarter" | "half_year" | "year";
            /** @description 口径 */
            definition?: string;
            evidence_required: boolean;
            /** @description Of counted observations, if an engine counts it */
            indicator?: string;
            accountable?: components["schemas"]["UnitRef"];
            plan?: components["schemas"]["Plan"];
            light: components["schemas"]["LightView"];
            /** @description Newest first */
            circulated: components["schemas"]["CirculatedLight"][];
            curve: {
                expected: components["schemas"]["CurvePoint"][];
                actual: components["schemas"]["CurvePoint"][];
            };
            sources: components["schemas"]["TargetSource"][];
            areas: components["schemas"]["AreaSplit"];
            /** @description Of a flow and a stock of one thing: whether base + flow = stock */
            checks?: components["schemas"]["Reasoned"][];
            /** @description Of a watch list */
            listed?: components["schemas"]["ListedName"][];
            /** @description That await a decision */
            proposals: components["schemas"]["Merge"][];
        };
        TargetSource: {
            /** @description The target as its own document made it */
            target_id: components["schemas"]["Id"];
            task_id: components["schemas"]["Id"];
            measure_id?: components["schemas"]["Id"];
            document: components["schemas"]["DocumentRef"];
            number?: string;
            quote: string;
            kind: components["schemas"]["TargetKind"];
            comparator?: components["schemas"]["Comparator"];
            value?: components["schemas"]["Measured"];
            unit?: string;
            /** Format: date */
            due?: string;
            units: {
                name: string;
                role: components["schemas"]["Role"];
            }[];
            /** @description Says the same value as the target */
            agrees: boolean;
            /** @description By which it came here; split undoes it */
            merge_id?: components["schemas"]["Id"];
        };
        AreaSplit: {
            items: {
                area: components["schemas"]["AreaCode"];
                name: string;
                /** Format: date */
                as_of: string;
                value: components["schemas"]["Measured"];
                done?: number;
                of?: number;
            }[];
            /** @description Of the areas */
            sum?: components["schemas"]["Measured"];
            /** @description What the target counts */
            total?: components["schemas"]["Measured"];
            /** @description total − sum */
            difference?: components["schemas"]["Measured"];
        };
        ListedName: {
            name: string;
            stage?: string;
            done: boolean;
            /** @description More than one unit or area is worth a look */
            claimed_by: string[];
        };
        ChangeTarget: {
            subject?: string;
            kind?: components["schemas"]["TargetKind"];
            comparator?: components["schemas"]["Comparator"];
            value?: components["schemas"]["Measured"];
            /** Format: date */
            starts?: string;
            /** Format: date */
            due?: string;
            base?: components["schemas"]["Measured"];
            /** Format: date */
            base_on?: string;
            area?: components["schemas"]["AreaCode"];
            /** @enum {string} */
            period?: "month" | "quarter" | "half_year" | "year";
            definition?: string;
            evidence_required?: boolean;
            indicator?: string;
            /** @description The one lead, of the leads of all sources */
            accountable_id?: components["schemas"]["Id"];
            /** @description Needed where it departs from the text */
            reason?: string;
        };
        Plan: {
            kind: components["schemas"]["PlanKind"];
            /** @description Steps and milestones: what is to be reached by when. Last year: its figures; without them those of `series`. */
            steps?: {
                /** Format: date */
                on: string;
                value: components["schemas"]["Measured"];
                name?: string;
            }[];
        };
        ListedEntry: {
            name: string;
            /** @description 统一社会信用代码 */
            code?: string;
            stage?: string;
            done: boolean;
        };
        Evidence: {
            digest: string;
            name: string;
        };
        Figure: {
            /** @description Without it the unit’s own */
            area?: components["schemas"]["AreaCode"];
            /**
             * Format: date
             * @description First day that a flow covers: the start of the target for a running total
             */
            from?: string;
            /** Format: date */
            as_of: string;
            /**
             * @description The figure of the whole area, in place of all parts in it; only by the lead. Otherwise one part, which adds
             * @default false
             */
            whole?: boolean;
            /** @description Not needed with `listed` */
            value?: components["schemas"]["Measured"];
            /** @description Of growth: the same figure a year before; of coverage: of how many; of net flow: what dropped out */
            base?: components["schemas"]["Measured"];
            /** @description Of relative growth: what it is compared with, now */
            compared_value?: components["schemas"]["Measured"];
            /** @description … and a year before */
            compared_base?: components["schemas"]["Measured"];
            /** @description Names of a watch list */
            listed?: components["schemas"]["ListedEntry"][];
            /** @description Where the figure comes from */
            source: string;
            /** @description 口径 */
            definition: string;
            note?: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        NewEntry: components["schemas"]["Figure"];
        Correction: {
            figure: components["schemas"]["Figure"];
            reason: string;
        };
        Entry: {
            id: components["schemas"]["Id"];
            /** @description Where it counts now */
            target_id: components["schemas"]["Id"];
            /** @description Where it came from; splitting gives it back */
            home_target_id: components["schemas"]["Id"];
            /** @description Of the target */
            subject?: string;
            /** @description Of measurement */
            unit?: string;
            organisation_id: components["schemas"]["Id"];
            organisation: string;
            area_name?: string;
            figure: components["schemas"]["Figure"];
            state: components["schemas"]["EntryState"];
            /** @description Whether the actual value holds it now */
            counts: boolean;
            corrects?: components["schemas"]["Id"];
            corrected_by?: components["schemas"]["Id"];
            /** @description Of the correction */
            reason?: string;
            /** @description Oldest first */
            path: {
                /** @enum {string} */
                act: "enter" | "check" | "merge" | "accept" | "return" | "correct";
                by: components["schemas"]["Person"];
                /** Format: date-time */
                at: string;
                reason?: string;
            }[];
            /** @description What the session’s post may do with it */
            can: ("check" | "merge" | "accept" | "return" | "correct")[];
        };
        EntryList: {
            items: components["schemas"]["Entry"][];
            next: components["schemas"]["Next"];
        };
        MergeSide: {
            /** @description A task or target */
            id: components["schemas"]["Id"];
            document: components["schemas"]["DocumentRef"];
            number?: string;
            quote: string;
            kind?: components["schemas"]["TargetKind"];
            comparator?: components["schemas"]["Comparator"];
            value?: components["schemas"]["Measured"];
            unit?: string;
            /** Format: date */
            due?: string;
            lead?: components["schemas"]["UnitRef"];
            /** @description How many figures hang on it */
            entries?: number;
        };
        Merge: {
            id: components["schemas"]["Id"];
            subject: components["schemas"]["MergeSubject"];
            kind: components["schemas"]["MergeKind"];
            state: components["schemas"]["MergeState"];
            left: components["schemas"]["MergeSide"];
            right: components["schemas"]["MergeSide"];
            reasons: components["schemas"]["Reasoned"][];
            /** Format: date-time */
            proposed_at: string;
            decided_by?: components["schemas"]["Person"];
            /** Format: date-time */
            decided_at?: string;
            /** @description The officer’s reason */
            decision?: string;
        };
        MergeList: {
            items: components["schemas"]["Merge"][];
            next: components["schemas"]["Next"];
        };
        AcceptMerge: {
            /**
             * @description Whose value, due date and lead hold from now on; of a conflict it must be said
             * @enum {string}
             */
            keep?: "left" | "right";
            reason?: string;
        };
        /**
         * @description 催办, 督办, 通报, 约谈
         * @enum {string}
         */
        Rung: "reminder" | "supervision" | "circular" | "talk";
        /**
         * @description settled: what it asked for was done since
         * @enum {string}
         */
        ChaseState: "open" | "answered" | "settled" | "recorded";
        ChaseSubject: {
            /** @enum {string} */
            kind: "task" | "target";
            id: components["schemas"]["Id"];
        };
        ChasedSubject: {
            title: string;
        } & components["schemas"]["ChaseSubject"];
        Silent: {
            organisation_id: components["schemas"]["Id"];
            name: string;
            /** @description Since its oldest report that is owed */
            days: number;
            /** Format: date */
            last_report_on?: string;
            /** Format: date */
            reminded_on?: string;
            tasks: {
                id: components["schemas"]["Id"];
                title: string;
                days: number;
            }[];
        };
        SilentList: {
            items: components["schemas"]["Silent"][];
            next: components["schemas"]["Next"];
        };
        NewChases: {
            rung: components["schemas"]["Rung"];
            text: string;
            /** @default false */
            all_silent?: boolean;
            subject?: components["schemas"]["ChaseSubject"];
            organisation_ids?: components["schemas"]["Id"][];
            /** @description To answer in; without it what the rung’s data say */
            working_days?: number;
        };
        Chase: {
            id: components["schemas"]["Id"];
            rung: components["schemas"]["Rung"];
            /** @description Of a supervision or circular */
            number?: string;
            organisation_id: components["schemas"]["Id"];
            organisation: string;
            /** @description What the unit is chased about */
            subjects: components["schemas"]["ChasedSubject"][];
            text: string;
            by: components["schemas"]["Person"];
            /** Format: date-time */
            at: string;
            /** Format: date */
            due?: string;
            /** @description The deadline crosses into a year whose calendar is not published */
            provisional?: boolean;
            state: components["schemas"]["ChaseState"];
            answer?: string;
            answered_by?: components["schemas"]["Person"];
            /** Format: date-time */
            answered_at?: string;
        };
        ChaseList: {
            items: components["schemas"]["Chase"][];
            next: components["schemas"]["Next"];
        };
        Answer: {
            answer: string;
        };
        InboxItem: {
            id: components["schemas"]["Id"];
            /** @description A key of messages/ under `inbox`: what is wanted ("ledger.check_entry", "policy.review") */
            kind: string;
            /** @description entry, task, merge, chase, document, … */
            subject_kind: string;
            subject_id: components["schemas"]["Id"];
            title: string;
            /** @description The document or enterprise it belongs to */
            context?: string;
            /** Format: date */
            due?: string;
            late: boolean;
            /** @description The unit that waits */
            from?: string;
            /** Format: date-time */
            since: string;
        };
        Inbox: {
            items: components["schemas"]["InboxItem"][];
            next: components["schemas"]["Next"];
            /** @description All open to-dos of the post */
            open: number;
            late: number;
        };
        SignIn: {
            login: string;
            password: string;
        };
        NewPassword: {
            current: string;
            /** @description 10 to 128 characters, not too simple, without the login */
            wanted: string;
        };
        PostChoice: {
            post_id: components["schemas"]["Id"];
        };
        /**
         * @description 经办、审核、领导小组办公室、管理员
         * @enum {string}
         */
        PostFunction: "enter" | "check" | "office" | "administrator";
        PersonName: {
            account_id: components["schemas"]["Id"];
            name: string;
        };
        /** @description A function at an organisation, held from one day to another; both days count */
        Post: {
            id: components["schemas"]["Id"];
            organisation_id: components["schemas"]["Id"];
            organisation: string;
            function: components["schemas"]["PostFunction"];
            /** Format: date */
            since: string;
            /** Format: date */
            until?: string;
            holder: components["schemas"]["PersonName"];
            deputy?: components["schemas"]["PersonName"];
        };
        /** @description A post that the person may act under */
        UsablePost: {
            /** @description As deputy of its holder; what is done then says so */
            as_deputy: boolean;
        } & components["schemas"]["Post"];
        Session: {
            account: {
                id: components["schemas"]["Id"];
                login: string;
                name: string;
            };
            /** @description Until it is changed nothing else is allowed */
            must_change_password: boolean;
            /** @description The one that the session acts under; absent where none is in force */
            post?: components["schemas"]["UsablePost"];
            /** @description Own ones first */
            posts: components["schemas"]["UsablePost"][];
            /** @description Of the acting post, never of all posts together */
            permissions: string[];
            /** @description To be sent as X-CSRF-Token with every POST, PUT, PATCH and DELETE */
            csrf_token: string;
            /**
             * Format: date-time
             * @description At the latest; earlier when it is not used
             */
            expires_at: string;
        };
        SessionRow: {
            id: components["schemas"]["Id"];
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description To the minute
             */
            seen_at: string;
            address: string;
            agent: string;
            current: boolean;
        };
        Account: {
            id: components["schemas"]["Id"];
            login: string;
            name: string;
            disabled: boolean;
            must_change_password: boolean;
            /** Format: date-time */
            created_at: string;
            /** @description Past and future ones too */
            posts: components["schemas"]["Post"][];
        };
        AccountList: {
            items: components["schemas"]["Account"][];
            next: components["schemas"]["Next"];
        };
        NewAccount: {
            login: string;
            name: string;
            posts: components["schemas"]["NewPost"][];
        };
        AccountChange: {
            name?: string;
            disabled?: boolean;
        };
        Credentials: {
            account: components["schemas"]["Account"];
            /** @description Shown this once; must be changed at the first sign-in */
            password: string;
        };
        NewPost: {
            organisation_id: components["schemas"]["Id"];
            function: components["schemas"]["PostFunction"];
            /**
             * Format: date
             * @description Without it today
             */
            since?: string;
            /** Format: date */
            until?: string;
        };
        PostChange: {
            /**
             * Format: date
             * @description Its last day
             */
            until?: string;
            /** @description An account */
            deputy_id?: components["schemas"]["Id"];
            /** @description Takes the deputy off */
            no_deputy?: boolean;
        };
        /** @enum {string} */
        OrganisationKind: "government" | "office" | "department" | "vertical" | "party" | "judicial" | "mass" | "leading_group" | "new_area" | "park" | "bank" | "enterprise" | "other";
        Organisation: {
            id: components["schemas"]["Id"];
            /** @description In the catalogue: 430000.industry */
            key: string;
            /** @description On the day */
            name: string;
            kind: components["schemas"]["OrganisationKind"];
            level: components["schemas"]["Level"];
            /** @description Where it acts */
            division: string;
            division_name: string;
            parent_id?: components["schemas"]["Id"];
            /** @description Its source was not yet seen */
            unconfirmed: boolean;
            children: number;
        };
        Division: {
            /** @description GB/T 2260 */
            code: string;
            /** @description On the day */
            name: string;
            level: components["schemas"]["Level"];
            parent?: string;
            children: number;
            unconfirmed: boolean;
        };
    };
    responses: {
        /** @description What went wrong */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The version, whole */
        DocumentVersion: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DocumentVersion"];
            };
        };
        /** @description A workbook, as an attachment */
        Workbook: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
    };
    parameters: {
        Id: components["schemas"]["Id"];
        Limit: number;
        /** @description Names and members of this day; without it of today */
        OnDay: string;
        /** @description `next` of the page before */
        Cursor: string;
        /** @description The ETag of what is changed */
        IfMatch: string;
        /** @description An organisation that takes part */
        FilterUnit: components["schemas"]["Id"];
        /** @description In this role */
        FilterRole: components["schemas"]["Role"];
        FilterLight: components["schemas"]["Light"];
        FilterTheme: string;
        FilterProgramme: string;
        FilterDocument: components["schemas"]["Id"];
        /** @description Of this area or one within it */
        FilterArea: components["schemas"]["AreaCode"];
        /** @description Words of the task or target */
        FilterText: string;
        /** @description Without it everything is found */
        SearchText: string;
        SearchKinds: components["schemas"]["SearchKind"][];
        SearchAudiences: components["schemas"]["Audience"][];
        /** @description A key of catalog/facets/issuing_system.yaml */
        SearchSystems: string[];
        /** @description A key of catalog/facets/topic.yaml */
        SearchTopics: string[];
        SearchLevels: components["schemas"]["Level"][];
        /** @description Issued in this area or within it; 000000 is the whole country's own */
        SearchAreas: components["schemas"]["AreaCode"][];
        SearchYears: number[];
        SearchValidities: components["schemas"]["Validity"][];
        /** @description By deadline means what can still be applied for first */
        SearchSort: "relevance" | "date" | "deadline";
        SearchLimit: number;
        /** @description `next` of the page before, of the same question */
        SearchCursor: string;
        MeasureId: components["schemas"]["Id"];
        VersionNumber: number;
    };
    requestBodies: never;
    headers: {
        /** @description Send it back as If-Match */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listImports: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description One part a file; the part's file name may carry folders */
                    files: string[];
                    /**
                     * @description A notice and its annexes
                     * @default false
                     */
                    one_document?: boolean;
                    /** @description The files are a new version of this document */
                    document?: components["schemas"]["Id"];
                    /** @constant */
                    unclassified: true;
                };
                "application/json": components["schemas"]["PastedText"];
            };
        };
        responses: {
            /** @description Accepted and being read */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    watchImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description The newest version's state, or the publication's */
                state?: "to_review" | "reviewed" | "proposed" | "published" | "withdrawn";
                /** @description Part of the title or of the number */
                q?: string;
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setSuccessor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuccessorChange"];
            };
        };
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    correctDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            201: components["responses"]["DocumentVersion"];
            default: components["responses"]["Problem"];
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DocumentVersion"];
            default: components["responses"]["Problem"];
        };
    };
    discardVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Discarded */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    changeVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionChange"];
            };
        };
        responses: {
            200: components["responses"]["DocumentVersion"];
            default: components["responses"]["Problem"];
        };
    };
    getOriginal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
                digest: components["schemas"]["Digest"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMeasure"];
            };
        };
        responses: {
            201: components["responses"]["DocumentVersion"];
            default: components["responses"]["Problem"];
        };
    };
    removeMeasure: {
        parameters: {
            query?: {
                reason?: string;
            };
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
                measure: components["parameters"]["MeasureId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DocumentVersion"];
            default: components["responses"]["Problem"];
        };
    };
    changeMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
                measure: components["parameters"]["MeasureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureChange"];
            };
        };
        responses: {
            200: components["responses"]["DocumentVersion"];
            default: components["responses"]["Problem"];
        };
    };
    splitMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
                measure: components["parameters"]["MeasureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureSplit"];
            };
        };
        responses: {
            200: components["responses"]["DocumentVersion"];
            default: components["responses"]["Problem"];
        };
    };
    setUnits: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
                measure: components["parameters"]["MeasureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitChanges"];
            };
        };
        responses: {
            200: components["responses"]["DocumentVersion"];
            default: components["responses"]["Problem"];
        };
    };
    setTargets: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
                measure: components["parameters"]["MeasureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetChanges"];
            };
        };
        responses: {
            200: components["responses"]["DocumentVersion"];
            default: components["responses"]["Problem"];
        };
    };
    setGoals: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
                measure: components["parameters"]["MeasureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalChanges"];
            };
        };
        responses: {
            200: components["responses"]["DocumentVersion"];
            default: components["responses"]["Problem"];
        };
    };
    confirmMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
                measure: components["parameters"]["MeasureId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DocumentVersion"];
            default: components["responses"]["Problem"];
        };
    };
    setDocumentTargets: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetChanges"];
            };
        };
        responses: {
            200: components["responses"]["DocumentVersion"];
            default: components["responses"]["Problem"];
        };
    };
    setDocumentGoals: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalChanges"];
            };
        };
        responses: {
            200: components["responses"]["DocumentVersion"];
            default: components["responses"]["Problem"];
        };
    };
    setConditions: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConditionChanges"];
            };
        };
        responses: {
            200: components["responses"]["DocumentVersion"];
            default: components["responses"]["Problem"];
        };
    };
    setPairs: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairChange"];
            };
        };
        responses: {
            200: components["responses"]["DocumentVersion"];
            default: components["responses"]["Problem"];
        };
    };
    confirmAll: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmAll"];
            };
        };
        responses: {
            200: components["responses"]["DocumentVersion"];
            default: components["responses"]["Problem"];
        };
    };
    finishReview: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
                number: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DocumentVersion"];
            default: components["responses"]["Problem"];
        };
    };
    proposePublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProposal"];
            };
        };
        responses: {
            /** @description The document */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    approvePublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationApproval"];
            };
        };
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refusePublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationRefusal"];
            };
        };
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The home page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicHome"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The site */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPublicDocument: {
        parameters: {
            query?: {
                /** @description An earlier version that was public; without it the one in force */
                version?: number;
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicDocument"];
                };
            };
            /** @description Not changed since `If-None-Match` */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getPublicMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measure */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicMeasure"];
                };
            };
            /** @description Not changed since `If-None-Match` */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    searchPublic: {
        parameters: {
            query?: {
                /** @description Without it everything is found */
                q?: components["parameters"]["SearchText"];
                kind?: components["parameters"]["SearchKinds"];
                audience?: components["parameters"]["SearchAudiences"];
                /** @description A key of catalog/facets/issuing_system.yaml */
                issuing_system?: components["parameters"]["SearchSystems"];
                /** @description A key of catalog/facets/topic.yaml */
                topic?: components["parameters"]["SearchTopics"];
                level?: components["parameters"]["SearchLevels"];
                /** @description Issued in this area or within it; 000000 is the whole country's own */
                area?: components["parameters"]["SearchAreas"];
                year?: components["parameters"]["SearchYears"];
                validity?: components["parameters"]["SearchValidities"];
                /** @description By deadline means what can still be applied for first */
                sort?: components["parameters"]["SearchSort"];
                limit?: components["parameters"]["SearchLimit"];
                /** @description `next` of the page before, of the same question */
                cursor?: components["parameters"]["SearchCursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    suggestPublic: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The likeliest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    search: {
        parameters: {
            query?: {
                /** @description Without it everything is found */
                q?: components["parameters"]["SearchText"];
                kind?: components["parameters"]["SearchKinds"];
                audience?: components["parameters"]["SearchAudiences"];
                /** @description A key of catalog/facets/issuing_system.yaml */
                issuing_system?: components["parameters"]["SearchSystems"];
                /** @description A key of catalog/facets/topic.yaml */
                topic?: components["parameters"]["SearchTopics"];
                level?: components["parameters"]["SearchLevels"];
                /** @description Issued in this area or within it; 000000 is the whole country's own */
                area?: components["parameters"]["SearchAreas"];
                year?: components["parameters"]["SearchYears"];
                validity?: components["parameters"]["SearchValidities"];
                /** @description By deadline means what can still be applied for first */
                sort?: components["parameters"]["SearchSort"];
                limit?: components["parameters"]["SearchLimit"];
                /** @description `next` of the page before, of the same question */
                cursor?: components["parameters"]["SearchCursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openLedger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenLedger"];
            };
        };
        responses: {
            /** @description The ledger of the document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    summariseLedger: {
        parameters: {
            query: {
                by: components["schemas"]["SummaryDimension"];
                /** @description An organisation that takes part */
                unit?: components["parameters"]["FilterUnit"];
                /** @description In this role */
                role?: components["parameters"]["FilterRole"];
                light?: components["parameters"]["FilterLight"];
                theme?: components["parameters"]["FilterTheme"];
                programme?: components["parameters"]["FilterProgramme"];
                document?: components["parameters"]["FilterDocument"];
                /** @description Of this area or one within it */
                area?: components["parameters"]["FilterArea"];
                /** @description Words of the task or target */
                q?: components["parameters"]["FilterText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per value */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Summary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description An organisation that takes part */
                unit?: components["parameters"]["FilterUnit"];
                /** @description In this role */
                role?: components["parameters"]["FilterRole"];
                light?: components["parameters"]["FilterLight"];
                theme?: components["parameters"]["FilterTheme"];
                programme?: components["parameters"]["FilterProgramme"];
                document?: components["parameters"]["FilterDocument"];
                /** @description Of this area or one within it */
                area?: components["parameters"]["FilterArea"];
                /** @description Words of the task or target */
                q?: components["parameters"]["FilterText"];
                state?: components["schemas"]["TaskState"];
                sort?: "sequence" | "due" | "light";
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeTask: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTask"];
            };
        };
        responses: {
            /** @description The task */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssignment"];
            };
        };
        responses: {
            /** @description The assignment */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    dispatchAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Dispatch"];
            };
        };
        responses: {
            /** @description The assignments that came of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    askAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskReport"];
            };
        };
        responses: {
            /** @description The assignment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The assignment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reportProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReport"];
            };
        };
        responses: {
            /** @description The report */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTargets: {
        parameters: {
            query?: {
                /** @description An organisation that takes part */
                unit?: components["parameters"]["FilterUnit"];
                /** @description In this role */
                role?: components["parameters"]["FilterRole"];
                light?: components["parameters"]["FilterLight"];
                theme?: components["parameters"]["FilterTheme"];
                programme?: components["parameters"]["FilterProgramme"];
                document?: components["parameters"]["FilterDocument"];
                /** @description Of this area or one within it */
                area?: components["parameters"]["FilterArea"];
                /** @description Words of the task or target */
                q?: components["parameters"]["FilterText"];
                kind?: components["schemas"]["TargetKind"];
                sort?: "sequence" | "due" | "light";
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTarget: {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The target */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeTarget: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTarget"];
            };
        };
        responses: {
            /** @description The target */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is changed */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Plan"];
            };
        };
        responses: {
            /** @description The target */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    circulateLight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLight"];
            };
        };
        responses: {
            /** @description The circulated light */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CirculatedLight"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    enterFigure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEntry"];
            };
        };
        responses: {
            /** @description The entry */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listEntries: {
        parameters: {
            query?: {
                target?: components["schemas"]["Id"];
                /** @description An organisation that takes part */
                unit?: components["parameters"]["FilterUnit"];
                state?: components["schemas"]["EntryState"];
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    checkEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    mergeEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    returnEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    correctEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Correction"];
            };
        };
        responses: {
            /** @description The new entry */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMerges: {
        parameters: {
            query?: {
                state?: components["schemas"]["MergeState"];
                kind?: components["schemas"]["MergeKind"];
                document?: components["parameters"]["FilterDocument"];
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proposals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptMerge"];
            };
        };
        responses: {
            /** @description The proposal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merge"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rejectMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The proposal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merge"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    splitMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The proposal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merge"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportLedger: {
        parameters: {
            query?: {
                /** @description An organisation that takes part */
                unit?: components["parameters"]["FilterUnit"];
                /** @description In this role */
                role?: components["parameters"]["FilterRole"];
                light?: components["parameters"]["FilterLight"];
                theme?: components["parameters"]["FilterTheme"];
                programme?: components["parameters"]["FilterProgramme"];
                document?: components["parameters"]["FilterDocument"];
                /** @description Of this area or one within it */
                area?: components["parameters"]["FilterArea"];
                /** @description Words of the task or target */
                q?: components["parameters"]["FilterText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Workbook"];
            default: components["responses"]["Problem"];
        };
    };
    exportUnit: {
        parameters: {
            query?: {
                /** @description An organisation that takes part */
                unit?: components["parameters"]["FilterUnit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Workbook"];
            default: components["responses"]["Problem"];
        };
    };
    listSilent: {
        parameters: {
            query?: {
                /** @description Without it the days of the catalogue */
                days?: number;
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per unit, longest silent first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SilentList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listChases: {
        parameters: {
            query?: {
                /** @description A task or target */
                subject?: components["schemas"]["Id"];
                /** @description An organisation that takes part */
                unit?: components["parameters"]["FilterUnit"];
                rung?: components["schemas"]["Rung"];
                state?: components["schemas"]["ChaseState"];
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Chases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChaseList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sendChases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChases"];
            };
        };
        responses: {
            /** @description The chases that were made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChaseList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerChase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Answer"];
            };
        };
        responses: {
            /** @description The chase */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chase"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listInbox: {
        parameters: {
            query?: {
                kind?: string;
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open to-dos */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbox"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Who is signed in and what the post may do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    switchPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostChoice"];
            };
        };
        responses: {
            /** @description The session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionRow"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            /** @description Changed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** @description Part of login or name */
                q?: string;
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credentials"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new password */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credentials"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    givePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPost"];
            };
        };
        responses: {
            /** @description Given */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostChange"];
            };
        };
        responses: {
            /** @description The post */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    searchOrganisations: {
        parameters: {
            query?: {
                q?: string;
                /** @description Code of a division */
                within?: string;
                kind?: components["schemas"]["OrganisationKind"];
                /** @description Names and members of this day; without it of today */
                on?: components["parameters"]["OnDay"];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The units */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getOrganisation: {
        parameters: {
            query?: {
                /** @description Names and members of this day; without it of today */
                on?: components["parameters"]["OnDay"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOrganisationChildren: {
        parameters: {
            query?: {
                /** @description Names and members of this day; without it of today */
                on?: components["parameters"]["OnDay"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The units */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOrganisationPosts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The posts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDivisions: {
        parameters: {
            query?: {
                q?: string;
                /** @description Code; without it the whole country */
                within?: string;
                /** @description Names and members of this day; without it of today */
                on?: components["parameters"]["OnDay"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The divisions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Division"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDivision: {
        parameters: {
            query?: {
                /** @description Names and members of this day; without it of today */
                on?: components["parameters"]["OnDay"];
            };
            header?: never;
            path: {
                /** @description GB/T 2260; a former code finds the division of today */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The division */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Division"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
