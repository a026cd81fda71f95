// After OPCFoundation/UA-.NETStandard #2415: the wait stands in front of the try block.
public sealed class Session
{
    private readonly SemaphoreSlim _reconnect = new(1, 1);
    private int _state;

    public async Task ReconnectAsync(CancellationToken cancellation)
    {
        await _reconnect.WaitAsync(cancellation);
        try
        {
            _state++;
        }
        finally
        {
            _reconnect.Release();
        }
    }
}
