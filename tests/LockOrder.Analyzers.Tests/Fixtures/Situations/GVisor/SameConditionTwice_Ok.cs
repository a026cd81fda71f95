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
    public static void ByFlag(Guarded tc, bool odd)
    {
        if (odd)
        {
            tc.Mu.Enter();
            tc.Field = 1;
        }

        Console.WriteLine();
        if (odd)
        {
            tc.Field = 2;
            tc.Mu.Exit();
        }
    }

    public static void ByLocal(Guarded tc, int x)
    {
        var odd = x % 2 == 1;
        if (odd)
        {
            tc.Mu.Enter();
        }

        Console.WriteLine();
        if (odd)
        {
            tc.Mu.Exit();
        }
    }

    public static void ByEnum(Guarded tc, FileMode mode)
    {
        if (mode == FileMode.Open)
        {
            tc.Mu.Enter();
        }

        Console.WriteLine();
        if (mode == FileMode.Open)
        {
            tc.Mu.Exit();
        }
    }

    public static void ByCount(Guarded tc, int n)
    {
        if (n > 0)
        {
            tc.Mu.Enter();
        }

        Console.WriteLine();
        if (n > 0)
        {
            tc.Mu.Exit();
        }
    }

    public static void ByLength(Guarded tc, string[] args)
    {
        var any = args.Length != 0;
        try
        {
            if (any)
            {
                tc.Mu.Enter();
            }
        }
        finally
        {
            if (any)
            {
                tc.Mu.Exit();
            }
        }
    }
}
