//- include Attributes.cs
public class Guarded
{
    internal readonly object Mu = new();

    [GuardedBy(nameof(Mu))]
    internal int Field;
}

public static class Closures
{
    public static void Invalid(Guarded tc) => Call(() => {|LOCK2001:tc.Field|} = 1);

    // The callee runs it here, under the lock.
    public static void Held(Guarded tc)
    {
        lock (tc.Mu)
        {
            Call(() => tc.Field = 1);
        }
    }

    public static void Valid(Guarded tc) => Call(() =>
    {
        lock (tc.Mu)
        {
            tc.Field = 1;
        }
    });

    public static void Inline(Guarded tc)
    {
        lock (tc.Mu)
        {
            ((Action)(() => tc.Field = 1))();
        }
    }

    public static void WithArgument(Guarded tc)
    {
        lock (tc.Mu)
        {
            CallWith(t => t.Field = 1, tc);
        }
    }

    public static void WithOtherArgument(Guarded tc, Guarded other)
    {
        lock (tc.Mu)
        {
            CallWith(t => {|LOCK2001:t.Field|} = 1, other);
        }
    }

    public static void LocalFunction(Guarded tc)
    {
        lock (tc.Mu)
        {
            Set(1);
        }

        Set(2);

        void Set(int n) => {|LOCK2001:tc.Field|} = n;
    }

    private static void Call(Action fn) => fn();

    private static void CallWith(Action<Guarded> fn, Guarded tc) => fn(tc);
}
