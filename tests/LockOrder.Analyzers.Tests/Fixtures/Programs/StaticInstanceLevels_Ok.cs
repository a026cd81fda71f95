using System;
using System.Collections.Generic;
using System.Threading;

// No document. A static registry outside, instances inside, an indexer and a conversion that lock; one direction only.
public sealed class Gauge<T> where T : struct, IComparable<T>
{
    private static readonly object s_all = new();
    private static readonly List<WeakReference<Gauge<T>>> s_gauges = new();
    private readonly object _sync = new();
    private readonly T[] _samples = new T[16];
    private int _next;

    public Gauge()
    {
        lock (s_all) s_gauges.Add(new(this));
    }

    public T this[int index]
    {
        get
        {
            lock (_sync) return _samples[index & 15];
        }
        set
        {
            lock (_sync)
            {
                _samples[index & 15] = value;
                _next = Math.Max(_next, index + 1);
            }
        }
    }

    public static implicit operator T(Gauge<T> gauge)
    {
        lock (gauge._sync) return gauge._samples[(gauge._next - 1) & 15];
    }

    public static bool operator true(Gauge<T> gauge)
    {
        lock (gauge._sync) return gauge._next > 0;
    }

    public static bool operator false(Gauge<T> gauge)
    {
        lock (gauge._sync) return gauge._next == 0;
    }

    public static T Max()
    {
        T max = default;
        lock (s_all)
        {
            for (var i = s_gauges.Count - 1; i >= 0; i--)
            {
                if (!s_gauges[i].TryGetTarget(out var gauge))
                {
                    s_gauges.RemoveAt(i);
                    continue;
                }

                if (gauge)
                {
                    T last = gauge;
                    if (last.CompareTo(max) > 0) max = last;
                }
            }
        }

        return max;
    }

    public void Push(T value)
    {
        int next;
        lock (_sync) next = _next;
        this[next] = value;
    }
}
