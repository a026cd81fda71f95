public class C
{
    private readonly SemaphoreSlim? _l = new(1, 1);

    public void Early(bool e)
    {
        {|LOCK3001.x:_l?{|LOCK3001.x:.Wait()|}|};
        if (e)
        {
            return;
        }

        _l?.Release();
    }
}
public class D
{
    private readonly Lock? _l = new();

    public void Early(bool e)
    {
        {|LOCK3001.y:_l?{|LOCK3001.y:.Enter()|}|};
        if (e)
        {
            return;
        }

        _l?.Exit();
    }
}
