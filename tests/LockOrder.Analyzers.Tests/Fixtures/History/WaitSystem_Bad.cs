// After dotnet/runtime #71626: the wait system throws under its global lock, and whoever makes the exception's text waits too, which enters the wait system again.
using System.Diagnostics.CodeAnalysis;

internal static class WaitLock
{
    private static readonly SemaphoreSlim s_lock = new(1, 1);

    public static void Acquire() => s_lock.Wait();

    public static void Release() => s_lock.Release();
}

internal ref struct LockHolder
{
    private bool _held;

    public void Acquire()
    {
        WaitLock.Acquire();
        _held = true;
    }

    public void Dispose()
    {
        if (_held)
        {
            _held = false;
            WaitLock.Release();
        }
    }
}

public sealed class WaitableObject(bool isMutex, int owner)
{
    private int _signals;
    private int _owner = owner;

    public void Signal(int thread)
    {
        WaitLock.Acquire();
        try
        {
            if (isMutex && _owner != thread)
            {
                {|LOCK1005:ResourceText.ThrowNotOwner(thread)|};
            }

            _owner = 0;
            _signals++;
        }
        finally
        {
            WaitLock.Release();
        }
    }

    public bool Wait(int thread)
    {
        var holder = default(LockHolder);
        holder.Acquire();
        try
        {
            if (_signals > 0)
            {
                _signals--;
                _owner = thread;
                return true;
            }

            return false;
        }
        finally
        {
            holder.Dispose();
        }
    }
}

internal static class ResourceText
{
    private static readonly WaitableObject s_loading = new(isMutex: true, owner: 0);
    private static readonly Dictionary<string, string> s_texts = [];

    [DoesNotReturn]
    public static void ThrowNotOwner(int thread) => throw new InvalidOperationException(Get("not owner") + thread);

    private static string Get(string key)
    {
        while (!s_loading.Wait(Environment.CurrentManagedThreadId))
        {
            Thread.Yield();
        }

        return s_texts.GetValueOrDefault(key, key);
    }
}
