public sealed class Device
{
    private readonly SemaphoreSlim _io = new(1, 1);

    public async Task ShutdownAsync()
    {
        await _io.WaitAsync();
        _io.Dispose();
    }
}

public sealed class Manager(Device device)
{
    public async Task StopAsync()
    {
        await device.ShutdownAsync();
    }
}
