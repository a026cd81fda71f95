using System.Runtime.CompilerServices;

public class One
{
    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Outer(Two a) => {|LOCK1003.leg:Inner(a)|};

    private void Inner(Two b)
    {
        lock (b)
        {
        }
    }
}

public class Two
{
    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Outer(One c) => {|LOCK1003.leg:Inner(c)|};

    private void Inner(One d)
    {
        lock (d)
        {
        }
    }
}
