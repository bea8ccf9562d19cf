import type { Plugin } from 'vite'

// What `huiqi serve` does with paths that are no file, for the development server: /desk… is the console, the rest the portal.
export function pageOf(url: string): string | null {
  const path = url.split(/[?#]/)[0] ?? '/'
  if (path.startsWith('/api/') || path.startsWith('/@') || path.startsWith('/node_modules/')) return null
  if (/\.[a-z0-9]+$/i.test(path)) return null
  return path === '/desk' || path.startsWith('/desk/') ? '/desk.html' : '/index.html'
}

export function faceFallback(): Plugin {
  return {
    name: 'huiqi:face-fallback',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const page = request.headers.accept?.includes('text/html') ? pageOf(request.url ?? '/') : null
        if (page) request.url = page
        next()
      })
    },
  }
}
