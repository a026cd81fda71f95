//- ignore LOCK4003
public interface ITree
{
    event Action? NewHead;

    long Best { get; }
}

public sealed class Tree : ITree
{
    private readonly object _gate = new();

    public event Action? NewHead;

    public long Best
    {
        get
        {
            lock (_gate)
            {
                return 1;
            }
        }
    }

    public void Move()
    {
        lock (_gate)
        {
            {|LOCK1003.leg:NewHead?.Invoke()|};
        }
    }
}

public sealed class Pool
{
    private readonly object _gate = new();
    private readonly ITree _tree;

    public Pool(ITree tree)
    {
        _tree = tree;
        _tree.NewHead += OnNewHead;
    }

    private void OnNewHead()
    {
        lock (_gate)
        {
        }
    }

    public bool Submit()
    {
        lock (_gate)
        {
            return {|LOCK1003.leg:_tree.Best|} > 1;
        }
    }
}
