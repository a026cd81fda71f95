//- ignore LOCK3003
public class Foo
{
    private readonly Lock _mu = new();
    private int _a;

    public int Goto(int n)
    {
        {|LOCK3001:_mu.Enter()|};
        if (n == 0)
        {
            goto done;
        }

        _a += n;
        _mu.Exit();
    done:
        return _a;
    }

    public int Switch(int n)
    {
        {|LOCK3001:_mu.Enter()|};
        switch (n)
        {
            case 0:
                _mu.Exit();
                return 0;
            case 1:
                return 1;
            default:
                _mu.Exit();
                break;
        }

        return 1;
    }

    public void GotoBack(int n)
    {
        _mu.Enter();
    again:
        {|LOCK3002:_mu.Exit()|};
        if (n-- > 0)
        {
            goto again;
        }
    }
}
