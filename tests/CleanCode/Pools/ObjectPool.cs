using System;
using System.Collections.Generic;

namespace CleanCode.Pools;

/// <summary>Keeps a few expensive objects for reuse. Making, resetting and destroying happen outside the lock.</summary>
public class ObjectPool<T>
    where T : class
{
    private readonly object _sync = new();
    private readonly Stack<T> _idle = new();
    private readonly Func<T> _make;
    private readonly int _keep;
    private int _made;

    public ObjectPool(Func<T> make, int keep = 8)
    {
        _make = make ?? throw new ArgumentNullException(nameof(make));
        _keep = keep;
    }

    public int Made
    {
        get
        {
            lock (_sync)
            {
                return _made;
            }
        }
    }

    public T Rent()
    {
        lock (_sync)
        {
            if (_idle.TryPop(out var item))
            {
                return item;
            }

            _made++;
        }

        return _make();
    }

    public void Return(T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Reset(item);

        bool kept;
        lock (_sync)
        {
            kept = _idle.Count < _keep;
            if (kept)
            {
                _idle.Push(item);
            }
        }

        if (!kept)
        {
            (item as IDisposable)?.Dispose();
        }
    }

    protected virtual void Reset(T item)
    {
    }
}
