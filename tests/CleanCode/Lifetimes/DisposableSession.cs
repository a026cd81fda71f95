using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

namespace CleanCode.Lifetimes;

/// <summary>The full dispose pattern: state is taken under the lock, and disposed of outside it.</summary>
public class DisposableSession : IDisposable, IAsyncDisposable
{
    private readonly object _stateLock = new();
    private List<Stream>? _open = [];
    private bool _isDisposed;

    ~DisposableSession() => Dispose(disposing: false);

    public void Attach(Stream stream)
    {
        lock (_stateLock)
        {
            ThrowIfDisposedLocked();
            _open!.Add(stream);
        }
    }

    public int OpenCount
    {
        get
        {
            lock (_stateLock)
            {
                return _open?.Count ?? 0;
            }
        }
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var stream in Detach())
        {
            await stream.DisposeAsync().ConfigureAwait(false);
        }

        Dispose(disposing: false);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
        {
            return;
        }

        foreach (var stream in Detach())
        {
            stream.Dispose();
        }
    }

    private List<Stream> Detach()
    {
        lock (_stateLock)
        {
            // Whoever gets the list is its only owner from here on.
            var open = _open ?? [];
            _open = null;
            _isDisposed = true;
            return open;
        }
    }

    private void ThrowIfDisposedLocked() => ObjectDisposedException.ThrowIf(_isDisposed, this);
}
