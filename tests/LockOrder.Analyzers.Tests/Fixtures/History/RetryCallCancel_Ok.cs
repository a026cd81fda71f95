//- ignore LOCK4003
// After grpc/grpc-dotnet #2206: a retry call cleaned up its attempts under its lock, an attempt disposes its registration, and the registration's callback reports to the retry call.
public sealed class Attempt
{
    private readonly RetryCall _owner;
    private CancellationTokenRegistration? _registration;
    private int _cleaned;

    internal Attempt(RetryCall owner) => _owner = owner;

    internal void Start(CancellationToken token)
    {
        if (token.CanBeCanceled)
        {
            _registration = token.Register(static state => ((Attempt)state!).CancelFromToken(), this);
        }
    }

    private void CancelFromToken() => _owner.OnCancelled(this);

    internal void Dispose() => Cleanup(0);

    private void Cleanup(int status)
    {
        if (Interlocked.Exchange(ref _cleaned, 1) == 0)
        {
            FinishResponse(status);
        }
    }

    private void FinishResponse(int status)
    {
        if (status >= 0)
        {
            _registration?.Unregister();
        }
    }
}

public sealed class RetryCall
{
    private readonly object _lock = new();
    private readonly List<Attempt> _active = [];
    private int _cancelled;

    public void StartRetry(CancellationToken token)
    {
        var attempt = new Attempt(this);
        lock (_lock)
        {
            _active.Add(attempt);
        }

        attempt.Start(token);
    }

    internal void OnCancelled(Attempt attempt)
    {
        lock (_lock)
        {
            if (_active.Remove(attempt))
            {
                _cancelled++;
            }
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            CleanUpUnsynchronized();
        }
    }

    private void CleanUpUnsynchronized()
    {
        while (_active.Count > 0)
        {
            var attempt = _active[^1];
            _active.RemoveAt(_active.Count - 1);
            attempt.Dispose();
        }
    }
}
