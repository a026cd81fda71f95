//- include Attributes.cs
using System.Runtime.CompilerServices;

public class Test
{
    [GuardedBy("typeof(Test)")]
    private static int s_x;

    [MethodImpl(MethodImplOptions.Synchronized)]
    public static void Synchronized() => s_x++;

    public static void ByType()
    {
        lock (typeof(Test))
        {
            s_x++;
        }
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Instance() => {|LOCK2001:s_x|}++;

    public static void Plain() => {|LOCK2001:s_x|}++;
}
