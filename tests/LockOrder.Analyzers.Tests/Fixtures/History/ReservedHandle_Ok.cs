// After Npgsql's connector lock: the user action takes the semaphore and hands out a scope that ends it; an error between the two left it closed.
public sealed class Connector2 : IDisposable
{
    private readonly SemaphoreSlim _userLock = new(1, 1);
    private int _state;

    public bool IsReady => Volatile.Read(ref _state) == 1;

    public UserAction StartUserAction(int expected)
    {
        _userLock.Wait();
        try
        {
            if (_state != expected)
            {
                throw new InvalidOperationException("state " + _state);
            }

            _state = 2;
            return new UserAction(this);
        }
        catch
        {
            _userLock.Release();
            throw;
        }
    }

    private void EndUserAction()
    {
        _state = 1;
        _userLock.Release();
    }

    public void Dispose() => _userLock.Dispose();

    public readonly struct UserAction(Connector2 connector) : IDisposable
    {
        public void Dispose() => connector.EndUserAction();
    }
}

public sealed class Command2(Connector2 connector)
{
    public int Executed { get; private set; }

    public int Execute()
    {
        using var action = connector.StartUserAction(1);
        return ++Executed;
    }

    public int Prepare()
    {
        using (connector.StartUserAction(1))
        {
            return Executed;
        }
    }
}
