public class R
{
    private static readonly object A = new();
    private static readonly object B = new();

    static void Main2()
    {
        lock (A)
        {
            lock ({|LOCK1003.leg:B|})
            {
            }
        }
    }

    public static void Run() => Main2();

    public static void Other()
    {
        lock (B)
        {
            var local = A;
            lock ({|LOCK1003.leg:local|})
            {
            }
        }
    }
}
