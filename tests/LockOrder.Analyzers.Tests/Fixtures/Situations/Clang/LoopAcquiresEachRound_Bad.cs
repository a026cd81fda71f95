public class Slots
{
    private readonly Mutex _gate = new();

    // A mutex counts: three rounds in, one release out.
    public void Rounds(int n)
    {
        do
        {
            {|LOCK3001:_gate.WaitOne()|};
        }
        while (--n > 0);

        _gate.ReleaseMutex();
    }
}
