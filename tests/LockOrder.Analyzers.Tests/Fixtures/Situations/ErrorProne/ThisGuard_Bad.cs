//- include Attributes.cs
using System.Runtime.CompilerServices;

public class Test
{
    [GuardedBy("this")]
    private bool _b;

    public Test() => _b = true;

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Right() => _b = true;

    public void Wrong() => {|LOCK2001:_b|} = true;

    [MethodImpl(MethodImplOptions.Synchronized)]
    public Action Later() => () => {|LOCK2001:_b|} = false;

    public class Inner(Test outer)
    {
        [MethodImpl(MethodImplOptions.Synchronized)]
        public void N() => {|LOCK2001:outer._b|} = true;
    }
}

public class Sub : Test
{
    [GuardedBy("this")]
    private int _c;

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Set() => _c = 1;

    public void Unset() => {|LOCK2001:_c|} = 0;
}
