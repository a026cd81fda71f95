// After dotnet/aspnetcore #11049: who asks for an active connection gets it with the connection's lock held, and who is refused must not.
public sealed class HubClient
{
    private readonly SemaphoreSlim _connectionLock = new(1, 1);
    private string? _state;

    public async Task SendAsync(string text)
    {
        var state = await WaitForActiveAsync();
        try
        {
            Console.WriteLine(state + text);
        }
        finally
        {
            ReleaseConnectionLock();
        }
    }

    private async Task<string> WaitForActiveAsync()
    {
        {|LOCK3001.wait:await {|LOCK3001.wait:_connectionLock.WaitAsync()|}|};
        if (_state is null)
        {
            throw new InvalidOperationException("not active");
        }

        return _state;
    }

    private void ReleaseConnectionLock() => _connectionLock.Release();
}
