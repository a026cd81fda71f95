//- ignore LOCK4003
// After NethermindEth/nethermind: the block tree announced its new head under its lock, the transaction pool answers with questions to the tree's chain level under the pool's own.
public sealed class BlockEventArgs(long number) : EventArgs
{
    public long Number => number;
}

public interface IBlockTree
{
    event EventHandler<BlockEventArgs>? NewHead;

    long BestKnown { get; }

    void Suggest(long number);
}

public sealed class BlockTree : IBlockTree
{
    private readonly object _batchLock = new();
    private readonly SortedSet<long> _levels = [];
    private long _head;

    public event EventHandler<BlockEventArgs>? NewHead;

    public long BestKnown
    {
        get
        {
            lock (_batchLock)
            {
                return _levels.Max;
            }
        }
    }

    public void Suggest(long number)
    {
        lock (_batchLock)
        {
            _levels.Add(number);
        }
    }

    public void UpdateMainChain(long number)
    {
        lock (_batchLock)
        {
            MoveHead(number);
            {|LOCK1003.leg:OnNewHead(number)|};
        }
    }

    private void MoveHead(long number)
    {
        if (number > _head)
        {
            _head = number;
        }
    }

    private void OnNewHead(long number) => NewHead?.Invoke(this, new BlockEventArgs(number));
}

public sealed class TxPool : IDisposable
{
    private readonly object _locker = new();
    private readonly IBlockTree _tree;
    private readonly Dictionary<long, int> _pending = [];

    public TxPool(IBlockTree tree)
    {
        _tree = tree;
        _tree.NewHead += OnNewHead;
    }

    private void OnNewHead(object? sender, BlockEventArgs e)
    {
        lock (_locker)
        {
            _pending.Remove(e.Number);
        }
    }

    public bool Submit(long nonce)
    {
        lock (_locker)
        {
            if (nonce > {|LOCK1003.leg:_tree.BestKnown|} + 64)
            {
                return false;
            }

            return _pending.TryAdd(nonce, 1);
        }
    }

    public void Dispose() => _tree.NewHead -= OnNewHead;
}
