/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Graph.Gate` | `Graph._gate` | `Graph._nodes`, `Graph._edges`, `Graph._frozen` |
| `Catalog.Gate` | `GraphCatalog._gate` | `GraphCatalog._graphs`, `GraphCatalog._latest (writes)` |
*/
public sealed record GraphOptions(string Name, int Capacity)
{
    public bool Directed { get; init; }
}

public sealed class Graph
{
    private readonly object _gate = new();
    private readonly GraphOptions _options;
    private Dictionary<string, int> _nodes;
    private List<(int From, int To)> _edges = [];
    private bool _frozen;

    private Graph(GraphOptions options)
    {
        _options = options;
        _nodes = new(options.Capacity);
        AddCore(options.Name);
    }

    private Graph(Graph other) : this(other._options with { Name = other._options.Name + "'" })
    {
        lock (other._gate)
        {
            _nodes = new(other._nodes);
            _edges = [.. other._edges];
        }

        _frozen = false;
    }

    public Graph Clone() => new(this);

    public Graph Reverse()
    {
        var copy = new Graph(_options);
        lock (_gate)
        {
            copy._nodes = new Dictionary<string, int>(_nodes);
            foreach (var (from, to) in _edges)
            {
                copy._edges.Add((to, from));
            }
        }

        copy._frozen = true;
        return copy;
    }

    private int AddCore(string name)
    {
        if (!_nodes.TryGetValue(name, out var id))
        {
            id = _nodes.Count;
            _nodes.Add(name, id);
        }

        return id;
    }

    public int Add(string name)
    {
        lock (_gate)
        {
            if (_frozen) throw new InvalidOperationException();
            return AddCore(name);
        }
    }

    public void Connect(string from, string to)
    {
        lock (_gate)
        {
            var a = AddCore(from);
            var b = AddCore(to);
            _edges.Add((a, b));
        }
    }

    public static Graph Parse(string text)
    {
        var graph = new Graph(new GraphOptions("root", 4) { Directed = true });
        foreach (var line in text.Split('\n'))
        {
            if (line.Split("->") is [var from, var to])
            {
                graph._edges.Add((graph.AddCore(from), graph.AddCore(to)));
            }
        }

        graph._frozen = true;
        return graph;
    }

    public sealed class Builder
    {
        private readonly Graph _graph;

        public Builder(string name) => _graph = new Graph(new GraphOptions(name, 8));

        public Builder Node(string name)
        {
            _graph.Add(name);
            return this;
        }

        public Graph Build()
        {
            lock (_graph._gate)
            {
                _graph._frozen = true;
            }

            return _graph;
        }
    }

    public bool Frozen
    {
        get
        {
            lock (_gate)
            {
                return _frozen;
            }
        }
    }
}

public sealed class GraphCatalog
{
    private readonly ReaderWriterLockSlim _gate = new(LockRecursionPolicy.SupportsRecursion);
    private readonly Dictionary<string, Graph> _graphs = [];
    private Graph? _latest;

    public static GraphCatalog Load(IEnumerable<(string Name, string Text)> sources)
    {
        var catalog = new GraphCatalog();
        foreach (var (name, text) in sources)
        {
            var graph = Graph.Parse(text);
            catalog._graphs[name] = graph;
            catalog._latest = graph;
        }

        return catalog;
    }

    public Graph? Latest => _latest;

    public void Put(string name, Graph graph)
    {
        _gate.EnterWriteLock();
        try
        {
            if (Contains(name))
            {
                _graphs.Remove(name);
            }

            _graphs.Add(name, graph);
            _latest = graph;
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }

    public bool Contains(string name)
    {
        _gate.EnterReadLock();
        try
        {
            return _graphs.ContainsKey(name);
        }
        finally
        {
            _gate.ExitReadLock();
        }
    }

    public Graph GetOrParse(string name, string text)
    {
        _gate.EnterUpgradeableReadLock();
        try
        {
            if (_graphs.TryGetValue(name, out var found))
            {
                return found;
            }

            var parsed = Graph.Parse(text);
            Put(name, parsed);
            return parsed;
        }
        finally
        {
            _gate.ExitUpgradeableReadLock();
        }
    }
}
