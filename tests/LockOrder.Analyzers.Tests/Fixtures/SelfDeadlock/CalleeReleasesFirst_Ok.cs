//- ignore LOCK3003
public class Box
{
    private readonly SemaphoreSlim _gate = new(1);
    private int _value;

    public void Outer()
    {
        _gate.Wait();
        Pause();
        _value++;
        _gate.Release();
    }

    // Lets the caller's lock go and takes it back.
    private void Pause()
    {
        _gate.Release();
        Thread.Yield();
        _gate.Wait();
    }
}
