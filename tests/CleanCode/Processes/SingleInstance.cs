using System;
using System.Threading;

namespace CleanCode.Processes;

/// <summary>One process at a time. The mutex stays held as long as this object lives, and is given back by its Dispose.</summary>
public sealed class SingleInstance : IDisposable
{
    private readonly Mutex _mutex;
    private readonly bool _owned;

    private SingleInstance(Mutex mutex, bool owned)
    {
        _mutex = mutex;
        _owned = owned;
    }

    public static SingleInstance? TryStart(string name)
    {
        var mutex = new Mutex(initiallyOwned: false, name);
        if (TryTake(mutex))
        {
            return new SingleInstance(mutex, owned: true);
        }

        mutex.Dispose();
        return null;
    }

    public void Dispose()
    {
        if (_owned)
        {
            _mutex.ReleaseMutex();
        }

        _mutex.Dispose();
    }

    private static bool TryTake(Mutex mutex)
    {
        try
        {
            return mutex.WaitOne(TimeSpan.Zero);
        }
        catch (AbandonedMutexException)
        {
            // The process before us died with it: it is ours now.
            return true;
        }
    }
}
