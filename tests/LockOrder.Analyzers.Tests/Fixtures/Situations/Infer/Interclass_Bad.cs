public class Left
{
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
    public void First(Right right) => {|LOCK1003.leg:right.Second()|};

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
    public void Second()
    {
    }
}

public class Right
{
    public void First(Left left)
    {
        lock (this)
        {
            {|LOCK1003.leg:left.Second()|};
        }
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
    public void Second()
    {
    }
}
