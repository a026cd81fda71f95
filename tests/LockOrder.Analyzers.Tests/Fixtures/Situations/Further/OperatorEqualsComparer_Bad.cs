/* LockOrdering.md
```lock-order
Graph.Gate -> Vertex.Gate
```
*/
//- ignore LOCK0006
public sealed class Vertex(Graph graph) : IComparable<Vertex>
{
    private readonly object _gate = new();
    private int _rank;

    public int CompareTo(Vertex? other)
    {
        lock (_gate)
        {
            return _rank.CompareTo({|LOCK1001:graph.RankOf(other!)|});
        }
    }

    public static bool operator <(Vertex left, Vertex right) => left.CompareTo(right) < 0;
    public static bool operator >(Vertex left, Vertex right) => left.CompareTo(right) > 0;

    public int Rank
    {
        get
        {
            lock (_gate)
            {
                return _rank;
            }
        }
    }

    public void Raise()
    {
        lock (_gate)
        {
            _rank++;
            if ({|LOCK1001:graph[this]|} > 0)
            {
                _rank++;
            }
        }
    }
}

public sealed class Graph
{
    private readonly object _gate = new();
    private readonly Dictionary<Vertex, int> _ranks = [];

    public int RankOf(Vertex vertex)
    {
        lock (_gate)
        {
            return _ranks.GetValueOrDefault(vertex);
        }
    }

    public int this[Vertex vertex]
    {
        get
        {
            lock (_gate)
            {
                return _ranks[vertex];
            }
        }
        set
        {
            lock (_gate)
            {
                _ranks[vertex] = value;
            }
        }
    }
}
