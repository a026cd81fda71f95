using System.Runtime.CompilerServices;

public class Left
{
    [MethodImpl(MethodImplOptions.Synchronized)]
    public void First(Right right) => right.Second();

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Second()
    {
    }
}

public class Right
{
    [MethodImpl(MethodImplOptions.Synchronized)]
    public void First(Left left)
    {
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Second()
    {
    }
}
