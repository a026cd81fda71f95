using System;
using System.Threading;
using System.Threading.Tasks;

namespace CleanCode.Guards;

/// <summary>A small async lock whose acquisition is an object to dispose of.</summary>
public sealed class AsyncLock
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);

    public async ValueTask<Releaser> LockAsync(CancellationToken cancel = default)
    {
        await _semaphore.WaitAsync(cancel).ConfigureAwait(false);
        return new Releaser(_semaphore);
    }

    public Releaser Lock()
    {
        _semaphore.Wait();
        return new Releaser(_semaphore);
    }

    /// <summary>Gives the lock back.</summary>
    public readonly struct Releaser : IDisposable
    {
        private readonly SemaphoreSlim _semaphore;

        internal Releaser(SemaphoreSlim semaphore) => _semaphore = semaphore;

        public void Dispose() => _semaphore.Release();
    }
}
