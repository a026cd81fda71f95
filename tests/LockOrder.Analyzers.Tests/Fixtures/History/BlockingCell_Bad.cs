// After rabbitmq/rabbitmq-dotnet-client #154: a channel that is closed waits under its lock for the server's answer; the main loop that brings it takes the lock to deliver.
public sealed class BlockingCell<T>
    where T : class
{
    private readonly ManualResetEventSlim _event = new();
    private T? _value;

    public T WaitForValue(TimeSpan timeout)
    {
        if (_event.Wait(timeout))
        {
            return _value!;
        }

        throw new TimeoutException();
    }

    public void Set(T value)
    {
        _value = value;
        _event.Set();
    }
}

public interface IRpcContinuation
{
    void HandleCommand(string command);

    void HandleShutdown(string reason);
}

public class SimpleContinuation : IRpcContinuation
{
    private readonly BlockingCell<string> _cell = new();

    public virtual string GetReply(TimeSpan timeout) => _cell.WaitForValue(timeout);

    public void HandleCommand(string command) => _cell.Set(command);

    public void HandleShutdown(string reason) => _cell.Set("shutdown " + reason);
}

public abstract class SessionBase
{
    public abstract void Transmit(string command);
}

public sealed class ModelBase(SessionBase session)
{
    private readonly object _shutdownLock = new();
    private readonly object _rpcLock = new();
    private readonly Queue<IRpcContinuation> _continuations = new();
    private string? _closeReason;

    public string? CloseReason
    {
        get
        {
            lock (_shutdownLock)
            {
                return _closeReason;
            }
        }
    }

    public void Close(string reason)
    {
        lock (_shutdownLock)
        {
            if (_closeReason is null)
            {
                _closeReason = reason;
                {|LOCK4002:Rpc("channel.close " + reason)|};
            }
        }
    }

    private string Rpc(string command)
    {
        var continuation = new SimpleContinuation();
        lock (_rpcLock)
        {
            _continuations.Enqueue(continuation);
            session.Transmit(command);
        }

        return continuation.GetReply(TimeSpan.FromSeconds(20));
    }

    public void HandleCommand(string command)
    {
        IRpcContinuation? continuation;
        lock (_rpcLock)
        {
            if (!_continuations.TryDequeue(out continuation))
            {
                return;
            }
        }

        continuation.HandleCommand(command);
    }

    public void HandleSessionShutdown(string reason)
    {
        lock (_shutdownLock)
        {
            _closeReason ??= reason;
        }

        IRpcContinuation[] all;
        lock (_rpcLock)
        {
            all = [.. _continuations];
            _continuations.Clear();
        }

        foreach (var continuation in all)
        {
            continuation.HandleShutdown(reason);
        }
    }
}
