// After OPCFoundation/UA-.NETStandard #2415: a wait that is cancelled inside the try block gives back what it never got. A release in a finally block is believed.
public sealed class Session
{
    private readonly SemaphoreSlim _reconnect = new(1, 1);
    private int _state;

    public async Task ReconnectAsync(CancellationToken cancellation)
    {
        try
        {
            await _reconnect.WaitAsync(cancellation);
            _state++;
        }
        finally
        {
            _reconnect.Release();
        }
    }
}
