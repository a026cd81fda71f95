//- ignore LOCK4003
public abstract class TreeBase
{
    public abstract event Action? NewHead;

    public abstract long Best { get; }
}

public sealed class Tree : TreeBase
{
    private readonly object _gate = new();

    public override event Action? NewHead;

    public override long Best
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
    private readonly TreeBase _tree;

    public Pool(TreeBase tree)
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
