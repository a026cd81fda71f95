/* LockOrdering.md
```lock-order
Folder.Sync
  Folder.Sync [parent before child]
  Leaf.Sync
    Totals._sync
```

| Lock | Declared as | Protects |
|---|---|---|
| `Folder.Sync` | `Folder.Sync` | `Folder._children` |
| `Leaf.Sync` | `Leaf.Sync` | `Leaf._size` |
| `Totals._sync` | `Totals._sync` | `Totals._sum` |
*/
public interface IVisitor
{
    void Visit(Leaf leaf);
    void Enter(Folder folder) { }
}

public abstract class Entry
{
    public Folder? Parent { get; internal set; }
    public abstract void Accept(IVisitor visitor);
}

public sealed class Leaf : Entry
{
    internal readonly object Sync = new();
    private int _size;
    public Leaf(int size) => _size = size;
    public int Size
    {
        get { lock (Sync) return _size; }
        set { lock (Sync) _size = value; }
    }
    public override void Accept(IVisitor visitor) => visitor.Visit(this);
}

public sealed class Folder : Entry
{
    internal readonly object Sync = new();
    private readonly List<Entry> _children = [];

    public void Add(Entry e)
    {
        lock (Sync)
        {
            e.Parent = this;
            _children.Add(e);
        }
    }

    public override void Accept(IVisitor visitor)
    {
        visitor.Enter(this);
        lock (Sync)
        {
            foreach (var c in _children) c.Accept(visitor);
        }
    }

    public int Depth()
    {
        lock (Sync)
        {
            var d = 0;
            foreach (var c in _children)
                if (c is Folder f)
                    d = Math.Max(d, f.Depth());
            return d + 1;
        }
    }
}

public sealed class Totals : IVisitor
{
    private readonly object _sync = new();
    private long _sum;
    public void Visit(Leaf leaf)
    {
        var size = leaf.Size;
        lock (_sync) _sum += size;
    }
    public long Sum
    {
        get { lock (_sync) return _sum; }
    }
}
