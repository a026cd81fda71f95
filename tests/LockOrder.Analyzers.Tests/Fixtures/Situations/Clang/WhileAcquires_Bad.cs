public class Slots
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public void Rounds(int n)
    {
        while (n-- > 0)
        {
            {|LOCK1005:_gate.Wait()|};
        }

        {|LOCK3002:_gate.Release()|};
    }
}
