/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Spin.Bit` | `BitLocked.Lock() / BitLocked.Unlock() / BitLocked.TryLock()` | `BitLocked.Value`, `BitLocked.Owner` |
| `Ticket` | `TicketLock.Enter() / TicketLock.Exit()` | `Shop._sold` |
*/
public sealed class BitLocked
{
    private int _bit;
    internal long Value;
    internal int Owner;

    internal void Lock()
    {
        var spinner = new SpinWait();
        while (Interlocked.CompareExchange(ref _bit, 1, 0) != 0)
        {
            spinner.SpinOnce();
        }
    }

    internal bool TryLock() => Interlocked.CompareExchange(ref _bit, 1, 0) == 0;

    internal void Unlock() => Volatile.Write(ref _bit, 0);

    public void Add(long amount)
    {
        Lock();
        try
        {
            Value += amount;
            Owner = Environment.CurrentManagedThreadId;
        }
        finally
        {
            Unlock();
        }
    }

    public bool TryAdd(long amount)
    {
        if (!TryLock()) return false;
        Value += amount;
        Unlock();
        return true;
    }

    public long Take()
    {
        for (var i = 0; ; i++)
        {
            if (TryLock())
            {
                var value = Value;
                Value = 0;
                Unlock();
                return value;
            }

            if (i > 10) Thread.Yield();
        }
    }
}

public sealed class TicketLock
{
    private int _next = -1;
    private int _serving;

    public void Enter()
    {
        var mine = Interlocked.Increment(ref _next);
        var wait = new SpinWait();
        while (Volatile.Read(ref _serving) != mine) wait.SpinOnce();
    }

    public void Exit() => Volatile.Write(ref _serving, _serving + 1);
}

public sealed class Shop
{
    private readonly TicketLock _ticket = new();
    private int _sold;

    public int Sell(int count)
    {
        _ticket.Enter();
        try
        {
            return _sold += count;
        }
        finally
        {
            _ticket.Exit();
        }
    }

    public int SellAll(params int[] counts)
    {
        var total = 0;
        foreach (var count in counts)
        {
            _ticket.Enter();
            _sold += count;
            total = _sold;
            _ticket.Exit();
        }

        return total;
    }
}
