public class Fork
{
    internal readonly object Gate = new();
}

public class Philosopher
{
    private static readonly Fork F0 = new();
    private static readonly Fork F1 = new();
    private static readonly object T0 = new();
    private static readonly object T1 = new();

    public static void P0()
    {
        lock (T0)
        {
            lock ({|LOCK1003.leg:T1|})
            {
            }
        }
    }

    public static void P1()
    {
        Parallel.Invoke(
            () =>
            {
                lock (T1)
                {
                    lock ({|LOCK1003.leg:T0|})
                    {
                    }
                }
            },
            () => Console.WriteLine(F0.Gate == F1.Gate));
    }
}
