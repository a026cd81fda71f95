/* LockOrdering.md
A thief never holds its own queue.

| Lock | Declared as | Protects |
|---|---|---|
| `Deque.Foreign` | `WorkDeque._foreign` | `WorkDeque._items (writes)`, `WorkDeque._mask (hint)`, `WorkDeque._head (hint)` |
| `Pool.Parking` | `StealingPool._parking` | `StealingPool._parked`, `StealingPool._stop (writes)` |
*/
public sealed class WorkDeque
{
    private readonly object _foreign = new();
    private Action?[] _items = new Action?[32];
    private int _mask = 31;
    private int _head;
    private volatile int _tail;

    public void Push(Action item)
    {
        lock (_foreign)
        {
            int tail = _tail;
            int count = tail - _head;
            if (count >= _mask) Grow();
            _items[tail & _mask] = item;
            _tail = tail + 1;
        }
    }

    private void Grow()
    {
        var larger = new Action?[_items.Length << 1];
        for (int i = 0; i < _items.Length; i++)
        {
            larger[i] = _items[(i + _head) & _mask];
        }

        _items = larger;
        _tail -= _head;
        _head = 0;
        _mask = (_mask << 1) | 1;
    }

    public bool TryPop(out Action? item)
    {
        item = null;
        if (_head >= _tail) return false;
        bool taken = false;
        try
        {
            Monitor.Enter(_foreign, ref taken);
            if (_head >= _tail) return false;
            _tail--;
            item = _items[_tail & _mask];
            _items[_tail & _mask] = null;
            return item is not null;
        }
        finally
        {
            if (taken) Monitor.Exit(_foreign);
        }
    }

    public bool TrySteal(out Action? item, ref bool missed)
    {
        item = null;
        if (_head >= _tail) return false;
        var taken = false;
        try
        {
            Monitor.TryEnter(_foreign, 0, ref taken);
            if (!taken)
            {
                missed = true;
                return false;
            }

            if (_head < _tail)
            {
                item = _items[_head & _mask];
                _items[_head & _mask] = null;
                _head++;
            }
        }
        finally
        {
            if (taken) Monitor.Exit(_foreign);
        }

        return item is not null;
    }
}

public sealed class StealingPool
{
    [ThreadStatic] private static WorkDeque? t_own;
    private readonly object _parking = new();
    private readonly WorkDeque[] _queues;
    private int _parked;
    private bool _stop;

    public StealingPool(int workers)
    {
        _queues = Enumerable.Range(0, workers).Select(static _ => new WorkDeque()).ToArray();
        foreach (var queue in _queues) new Thread(() => Loop(queue)) { IsBackground = true }.Start();
    }

    public void Run(Action item)
    {
        (t_own ?? _queues[(uint)Environment.TickCount % (uint)_queues.Length]).Push(item);
        lock (_parking)
        {
            if (_parked > 0) Monitor.Pulse(_parking);
        }
    }

    private void Loop(WorkDeque own)
    {
        t_own = own;
        while (!_stop)
        {
            if (own.TryPop(out var item) || Steal(own, out item))
            {
                item!();
                continue;
            }

            lock (_parking)
            {
                if (_stop) return;
                _parked++;
                Monitor.Wait(_parking, 100);
                _parked--;
            }
        }
    }

    private bool Steal(WorkDeque own, out Action? item)
    {
        bool missed;
        do
        {
            missed = false;
            foreach (var queue in _queues)
            {
                if (queue != own && queue.TrySteal(out item, ref missed)) return true;
            }
        }
        while (missed);
        item = null;
        return false;
    }

    public void Stop()
    {
        lock (_parking)
        {
            _stop = true;
            Monitor.PulseAll(_parking);
        }
    }
}
