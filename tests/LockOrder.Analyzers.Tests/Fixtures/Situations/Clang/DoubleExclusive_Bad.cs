public class Slots
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public void Twice()
    {
        _gate.Wait();
        {|LOCK1005:_gate.Wait()|};
        _gate.Release();
    }
}
