// After dotnet/corefx #10040: a finished read disposed its cancellation registration under the lock of a shared state object; the callback
// takes that lock. Here it is disposed after the lock.
public sealed class RequestState
{
    public object Lock { get; } = new();

    public CancellationTokenRegistration Registration { get; set; }

    public int Pending { get; set; }

    public void DisposeRegistration() => Registration.Dispose();
}

public sealed class ResponseStream(RequestState state)
{
    public void Read(CancellationToken cancellation)
    {
        state.Registration = cancellation.Register(CancelPending);
        lock (state.Lock)
        {
            state.Pending++;
        }

        state.DisposeRegistration();
    }

    private void CancelPending()
    {
        lock (state.Lock)
        {
            state.Pending = 0;
        }
    }
}
