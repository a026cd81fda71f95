public sealed class Device
{
    private readonly SemaphoreSlim _io = new(1, 1);

    public void Shutdown()
    {
        _io.Wait();
        _io.Dispose();
    }
}

public sealed class Manager
{
    public void Stop(List<Device> devices) => devices.ForEach(d => d.Shutdown());
}
