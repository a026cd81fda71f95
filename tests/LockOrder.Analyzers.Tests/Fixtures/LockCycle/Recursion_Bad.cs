public class Tree
{
    private readonly object _nodes = new();
    private readonly object _names = new();

    public void Visit(int depth)
    {
        lock (_nodes)
        {
            {|LOCK1003.leg:Down(depth)|};
        }
    }

    public void Rename(int depth)
    {
        lock (_names)
        {
            {|LOCK1003.leg:Up(depth)|};
        }
    }

    private void Down(int depth)
    {
        if (depth == 0)
        {
            lock (_names)
            {
            }
        }
        else
        {
            Across(depth - 1);
        }
    }

    private void Across(int depth) => Down(depth);

    private void Up(int depth)
    {
        if (depth > 0)
        {
            Up(depth - 1);
        }

        lock (_nodes)
        {
        }
    }
}
