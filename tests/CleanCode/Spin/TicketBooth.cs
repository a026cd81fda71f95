using System.Threading;

namespace CleanCode.Spin;

/// <summary>A hand-made spin lock: an interlocked flag behind two methods, which the document names.</summary>
public sealed class TicketBooth
{
    private int _flag;
    private int _next;
    private int _remaining = 100;

    public bool TrySell(out int ticket)
    {
        Acquire();
        try
        {
            if (_remaining == 0)
            {
                ticket = 0;
                return false;
            }

            _remaining--;
            ticket = ++_next;
            return true;
        }
        finally
        {
            Release();
        }
    }

    public int? Peek()
    {
        if (!TryAcquire())
        {
            return null;
        }

        var remaining = _remaining;
        Release();
        return remaining;
    }

    internal bool TryAcquire() => Interlocked.CompareExchange(ref _flag, 1, 0) == 0;

    internal void Acquire()
    {
        var wait = default(SpinWait);
        while (!TryAcquire())
        {
            wait.SpinOnce();
        }
    }

    internal void Release() => Volatile.Write(ref _flag, 0);
}
