// LOCK1005 belongs at the call: what the callee asks its thread says nothing of this lock.
public sealed class Store
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly ThreadLocal<bool> _quiet = new();

    public void Save()
    {
        _gate.Wait();
        try
        {
            Log();
        }
        finally
        {
            _gate.Release();
        }
    }

    private void Log()
    {
        if (_quiet.Value)
        {
            return;
        }

        _gate.Wait();
        _gate.Release();
    }
}
