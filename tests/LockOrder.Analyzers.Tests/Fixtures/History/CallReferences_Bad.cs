// After grpc/grpc's C# core: a call that is finished leaves its channel from under the call's lock, through a virtual hook; a channel that shuts down cancels its calls under its own.
using System.Diagnostics;

public abstract class AsyncCallBase<TWrite, TRead>
{
    protected readonly object MyLock = new();
    private TaskCompletionSource<TRead>? _read;
    private bool _started;
    private bool _halfClosed;
    private bool _finished;
    private bool _disposed;

    protected abstract Exception RpcError { get; }

    public void Start()
    {
        lock (MyLock)
        {
            if (_started)
            {
                throw new InvalidOperationException("Already started.");
            }

            _started = true;
        }
    }

    public Task<TRead> ReadAsync()
    {
        lock (MyLock)
        {
            CheckReadingAllowed();
            _read = new TaskCompletionSource<TRead>(TaskCreationOptions.RunContinuationsAsynchronously);
            return _read.Task;
        }
    }

    public void Send(TWrite message)
    {
        lock (MyLock)
        {
            CheckSendingAllowed();
            _halfClosed = message is null;
        }
    }

    public void Cancel()
    {
        lock (MyLock)
        {
            if (!_disposed)
            {
                _finished = true;
            }
        }
    }

    public void HandleFinished(bool success)
    {
        lock (MyLock)
        {
            _finished = success || _halfClosed;
            {|LOCK1003.leg:ReleaseResourcesIfPossible()|};
        }
    }

    protected bool ReleaseResourcesIfPossible()
    {
        Debug.Assert(Monitor.IsEntered(MyLock));
        if (!_disposed && _finished)
        {
            _disposed = true;
            OnAfterReleaseResources();
            return true;
        }

        return false;
    }

    protected virtual void CheckSendingAllowed()
    {
        if (!_started || _halfClosed)
        {
            throw RpcError;
        }
    }

    private void CheckReadingAllowed()
    {
        if (!_started)
        {
            throw RpcError;
        }
    }

    protected virtual void OnAfterReleaseResources()
    {
    }
}

public sealed class ClientCall(Channel channel, string method) : AsyncCallBase<string, string>
{
    protected override Exception RpcError => new InvalidOperationException(method);

    protected override void OnAfterReleaseResources() => channel.RemoveCallReference(this);
}

public sealed class Channel
{
    private readonly object _myLock = new();
    private readonly HashSet<ClientCall> _active = [];
    private bool _shutdown;

    public ClientCall Create(string method)
    {
        var call = new ClientCall(this, method);
        lock (_myLock)
        {
            ObjectDisposedException.ThrowIf(_shutdown, this);
            _active.Add(call);
        }

        call.Start();
        return call;
    }

    internal void RemoveCallReference(ClientCall call)
    {
        lock (_myLock)
        {
            _active.Remove(call);
        }
    }

    public void Shutdown()
    {
        lock (_myLock)
        {
            _shutdown = true;
            foreach (var call in _active)
            {
                {|LOCK1003.leg:call.Cancel()|};
            }
        }
    }
}
