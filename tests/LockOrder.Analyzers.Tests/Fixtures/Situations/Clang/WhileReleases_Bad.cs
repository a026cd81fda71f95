public class Box
{
    private readonly Lock _gate = new();

    public void Rounds(int n)
    {
        {|LOCK3001:_gate.Enter()|};
        while (n-- > 0)
        {
            {|LOCK3002:_gate.Exit()|};
        }
    }
}
