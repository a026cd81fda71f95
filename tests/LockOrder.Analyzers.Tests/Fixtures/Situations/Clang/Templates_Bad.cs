//- include Attributes.cs
public class Cell<T>
{
    internal readonly Lock Mu = new();

    [GuardedBy(nameof(Mu))]
    internal T? Data;

    [RequiresLock(nameof(Mu))]
    internal void Clear() => Data = default;

    internal void Reset()
    {
        lock (Mu)
        {
            Data = default;
        }
    }

    [RequiresLock(nameof(Mu), "other.Mu")]
    internal void From(Cell<T> other) => Data = other.Data;

    [RequiresLock("other.Mu")]
    internal void FromOther<U>(Cell<U> other)
        where U : T => Console.WriteLine(other.Data);
}

public static class User
{
    public static void Use(Cell<int> a, Cell<string> b)
    {
        {|LOCK2001:a.Data|} = 0;
        {|LOCK2003:b.Clear()|};
        lock (a.Mu)
        {
            a.Data = 1;
            a.Clear();
            {|LOCK2001:b.Data|} = "";
        }

        a.Reset();
    }

    public static void Two(Cell<int> a, Cell<int> b)
    {
        lock (a.Mu)
        {
            {|LOCK2003:a.From(b)|};
            {|LOCK2003:a.FromOther(b)|};
        }
    }
}
