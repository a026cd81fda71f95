public class Box
{
    private readonly Lock _gate = new();

    public void Rounds(int n)
    {
        _gate.Enter();
        do
        {
            {|LOCK3002:_gate.Exit()|};
        }
        while (--n > 0);
    }
}
