public class Box
{
    private readonly SemaphoreSlim _gate = new(1);
    private int _value;

    // The second round waits for the first, which never lets go.
    public void Rounds(int rounds)
    {
        do
        {
            {|LOCK1005:_gate.Wait()|};
            _value++;
        }
        while (--rounds > 0);

        _gate.Release();
    }
}
