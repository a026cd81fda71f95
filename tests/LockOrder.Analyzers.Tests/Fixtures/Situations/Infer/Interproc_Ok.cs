using System.Runtime.CompilerServices;

public class One
{
    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Outer(Two a) => Inner(a);

    public void Reentrant(Two b)
    {
        lock (this)
        {
            lock (b)
            {
                Again();
            }
        }
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Again()
    {
    }

    private void Inner(Two b)
    {
        lock (b)
        {
        }
    }
}

public class Two
{
    // One before Two here as well.
    public void Outer(One c)
    {
        lock (c)
        {
            Inner(c);
        }
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    private void Inner(One d)
    {
    }
}
