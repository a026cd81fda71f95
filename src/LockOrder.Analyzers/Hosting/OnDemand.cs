using System;
using System.Threading;

namespace LockOrder.Analyzers.Hosting;

/// <summary>
/// A value made once, by the first who asks and under his cancellation. Unlike a <see cref="Lazy{T}"/> it forgets that it was
/// cancelled: an editor asks the same compilation again, and must not get the cancellation of last time.
/// </summary>
internal sealed class OnDemand<T>(Func<CancellationToken, T> make)
    where T : class
{
    private const int MillisecondsBetweenLooks = 10;

    private readonly object _gate = new();
    private T? _value;

    /// <summary>The value, if somebody has asked for it.</summary>
    public T? Known => Volatile.Read(ref _value);

    public T Get(CancellationToken cancellation)
    {
        if (Known is { } known)
        {
            return known;
        }

        // Who waits for another one's work may be cancelled before that one is.
        while (!Monitor.TryEnter(_gate, MillisecondsBetweenLooks))
        {
            cancellation.ThrowIfCancellationRequested();
        }

        try
        {
            if (_value is null)
            {
                Volatile.Write(ref _value, make(cancellation));
            }

            return _value!;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }
}
