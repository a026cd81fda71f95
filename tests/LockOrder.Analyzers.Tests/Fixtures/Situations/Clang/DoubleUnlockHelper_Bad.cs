public class Foo
{
    private readonly Lock _mu1 = new();
    private int _a;

    public void Lock1() => _mu1.Enter();

    public void Unlock1() => _mu1.Exit();

    public void Twice()
    {
        Lock1();
        _a = 0;
        Unlock1();
        {|LOCK3002:Unlock1()|};
    }
}
