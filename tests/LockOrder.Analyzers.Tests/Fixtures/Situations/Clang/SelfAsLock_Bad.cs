//- include Attributes.cs
//- ignore LOCK3003
public class MyLock
{
    [GuardedBy("this")]
    private int _foo;

    public void DoSomething()
    {
        Monitor.Enter(this);
        _foo = 0;
        Else();
        Monitor.Exit(this);
    }

    [RequiresLock("this")]
    public void Else() => _foo = 1;

    public void Test() => {|LOCK2001:_foo|} = 2;

    public void Test2() => {|LOCK2003:Else()|};
}
