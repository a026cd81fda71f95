using System.Runtime.CompilerServices;

public class Registry
{
    [MethodImpl(MethodImplOptions.Synchronized)]
    public static void Sync()
    {
    }

    public void LockThenType()
    {
        lock (this)
        {
            {|LOCK1003.leg:Sync()|};
        }
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public static void TypeThenLock(Registry registry) => {|LOCK1003.leg:registry.Inner()|};

    private void Inner()
    {
        lock (this)
        {
        }
    }
}
