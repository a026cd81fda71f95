public class Box
{
    private readonly SemaphoreSlim _ready = new(0);
    private int _value;

    // A signal: one side waits, the other releases.
    public void Wait()
    {
        _ready.Wait();
        _value++;
    }

    public void Set() => _ready.Release();
}
