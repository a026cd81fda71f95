//- include Attributes.cs
//- ignore LOCK3003
public class Guarded
{
    internal readonly Lock Mu = new();

    [GuardedBy(nameof(Mu))]
    internal int Field;
}

public static class Branches
{
    public static void InconsistentReturn(Guarded tc)
    {
        if (Random.Shared.Next(10) is var x && x % 2 == 1)
        {
            {|LOCK3001:tc.Mu.Enter()|};
        }
    }

    public static void Consistent(Guarded tc, int x)
    {
        if (x % 2 == 1)
        {
            tc.Mu.Enter();
        }
        else
        {
            tc.Mu.Enter();
        }

        tc.Field = 1;
        if (x % 2 == 1)
        {
            tc.Mu.Exit();
        }
        else
        {
            tc.Mu.Exit();
        }
    }
}
